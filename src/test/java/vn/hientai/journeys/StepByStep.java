package vn.hientai.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A step that failed leaves nothing to those after it: they are skipped instead of waiting in vain. */
class StepByStep implements ExecutionCondition, TestExecutionExceptionHandler {

    private static final Namespace NAMESPACE = Namespace.create(StepByStep.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getTestMethod().isPresent() && stepsOf(context).get("failed") != null
                ? ConditionEvaluationResult.disabled(
                        "An earlier step failed: " + stepsOf(context).get("failed"))
                : ConditionEvaluationResult.enabled("Every step so far was done");
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        stepsOf(context).put("failed", context.getDisplayName());
        throw failure;
    }

    private static Store stepsOf(ExtensionContext context) {
        return context.getParent().orElseThrow().getStore(NAMESPACE);
    }
}
