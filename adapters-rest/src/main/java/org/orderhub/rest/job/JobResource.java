package org.orderhub.rest.job;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.job.ShowJob;
import org.orderhub.domain.job.JobId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;

/** How accepted changes stand. */
@Path("/v1/orders/jobs")
@PartnerApi
@Tag(name = "Orders")
@Produces(MediaType.APPLICATION_JSON)
public final class JobResource {
  private final ShowJob showJob;
  private final Caller caller;

  JobResource(ShowJob showJob, Caller caller) {
    this.showJob = showJob;
    this.caller = caller;
  }

  @GET
  @Path("/{jobId}")
  @Operation(operationId = "getJob", summary = "Get the status of an accepted change")
  @APIResponse(responseCode = "200", description = "The job")
  @APIResponse(responseCode = "404", ref = "missing")
  public JobJson show(String jobId) {
    return showJob
        .show(caller.account(), id(jobId))
        .map(JobJson::from)
        .orElseThrow(() -> Answers.missing("job"));
  }

  private static JobId id(String text) {
    try {
      return new JobId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw Answers.missing("job");
    }
  }
}
