package org.orderhub.rest.workflow;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.orderhub.domain.shared.Uuids;
import org.orderhub.domain.workflow.Workflow;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.RequestRefused;

/** What operations on workflows have in common. */
final class WorkflowAnswers {
  static final String ADDRESS = "/v1/workflows";

  private WorkflowAnswers() {}

  static WorkflowId id(String text) {
    return new WorkflowId(Uuids.parse(text).orElseThrow(WorkflowAnswers::missing));
  }

  static RequestRefused missing() {
    return Answers.missing("workflow");
  }

  static RequestRefused unknownTarget(int step) {
    return Answers.invalid(
        "/steps/" + step + "/value", "unknown_id", "must be the id of one that is there");
  }

  static Response answer(Response.ResponseBuilder answer, Workflow workflow) {
    return answer
        .header(HttpHeaders.ETAG, Answers.quoted(workflow.version()))
        .entity(WorkflowJson.of(workflow))
        .build();
  }
}
