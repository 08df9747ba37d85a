package vn.hientai.local;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Loads the demo before the first request can be answered and only then keeps the database for ever. So a first start
 * that was cut short can begin anew: nobody has written anything yet.
 */
class FirstStart implements SmartLifecycle {

    private final ObjectProvider<DemoLoader> demo;
    private final ObjectProvider<PostgresServer> server;
    private boolean running;

    FirstStart(ObjectProvider<DemoLoader> demo, ObjectProvider<PostgresServer> server) {
        this.demo = demo;
        this.server = server;
    }

    @Override
    public void start() {
        demo.ifAvailable(DemoLoader::load);
        server.ifAvailable(PostgresServer::keep);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which is among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
