@echo off
rem Runs Maven: the one on the PATH when it is 3.8 or newer, otherwise the version named in
rem .mvn\wrapper\maven-wrapper.properties, downloaded once, checked by its SHA-512 and kept under .m2\wrapper.
rem MAVEN_DISTRIBUTION_URL takes the same archive from another place; the SHA-512 must still match.
setlocal enableextensions enabledelayedexpansion

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "JAVA_MAJOR="
for /f "tokens=2 delims==" %%v in ('""%JAVA%" -XshowSettings:properties -version 2>&1" ^| findstr /c:"java.specification.version ="') do set "JAVA_MAJOR=%%v"
set "JAVA_MAJOR=%JAVA_MAJOR: =%"
if not defined JAVA_MAJOR goto no_java
if "%JAVA_MAJOR:~0,2%"=="1." goto no_java
if %JAVA_MAJOR% lss 17 goto no_java

set "FOUND="
where mvn >nul 2>nul && for /f "tokens=3" %%v in ('mvn -B -v 2^>nul ^| findstr /b /c:"Apache Maven"') do set "FOUND=%%v"
if defined FOUND for /f "tokens=1,2 delims=." %%a in ("%FOUND%") do (
  if %%a gtr 3 goto on_path
  if %%a equ 3 if %%b geq 8 goto on_path
)

for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do set "%%a=%%b"
if defined MAVEN_DISTRIBUTION_URL set "distributionUrl=%MAVEN_DISTRIBUTION_URL%"
set "CACHE=%USERPROFILE%\.m2\wrapper"
if defined MAVEN_USER_HOME set "CACHE=%MAVEN_USER_HOME%\wrapper"
set "MAVEN=%CACHE%\apache-maven-%mavenVersion%"
if exist "%MAVEN%\bin\mvn.cmd" goto cached

set "WORK=%CACHE%\download-%RANDOM%"
mkdir "%WORK%" || exit /b 1
echo mvnw: Maven %mavenVersion% from %distributionUrl% 1>&2
curl -fsSL -o "%WORK%\maven.tar.gz" "%distributionUrl%" || goto no_download
set "SUM="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%WORK%\maven.tar.gz" SHA512') do if not defined SUM set "SUM=%%h"
if /i not "%SUM: =%"=="%distributionSha512Sum%" goto wrong_sum
tar -xzf "%WORK%\maven.tar.gz" -C "%WORK%" || goto no_download
move "%WORK%\apache-maven-%mavenVersion%" "%MAVEN%" >nul
rmdir /s /q "%WORK%"

:cached
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:on_path
call mvn %*
exit /b %ERRORLEVEL%

:no_java
echo mvnw: can JDK 17 tro len. / A JDK 17 or newer is needed. 1>&2
exit /b 1

:no_download
rmdir /s /q "%WORK%"
echo mvnw: khong tai duoc / could not download: %distributionUrl% 1>&2
exit /b 1

:wrong_sum
rmdir /s /q "%WORK%"
echo mvnw: tep tai ve sai ma SHA-512 / the downloaded file has the wrong SHA-512: %distributionUrl% 1>&2
exit /b 1
