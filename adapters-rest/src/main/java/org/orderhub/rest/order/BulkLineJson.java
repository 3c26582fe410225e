package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.shared.Problem;

/**
 * What became of one line of a bulk.
 *
 * @param line counted from 1, blank lines left out
 * @param status what the order would have been answered alone: 202, 400, 409, 413, 503
 * @param warnings what would be noted in the integration log, in a dry run
 * @param problem why the line was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "BulkLine",
    requiredProperties = {"line", "status"})
public record BulkLineJson(
    int line,
    int status,
    @Nullable String orderId,
    @Nullable String jobId,
    @Nullable String jobStatus,
    @Nullable URI href,
    @Nullable List<OddityJson> warnings,
    @Nullable Problem problem) {

  static BulkLineJson accepted(int line, Job job, URI href) {
    return new BulkLineJson(
        line,
        202,
        job.orderId().value(),
        job.id().toString(),
        PublicNames.of(job.status()),
        href,
        null,
        null);
  }

  /** What the order would be answered; it has no job to ask for. */
  static BulkLineJson rehearsed(int line, RegisterOrder.Result.Registered registered) {
    Job job = registered.job();
    return new BulkLineJson(
        line,
        202,
        job.orderId().value(),
        null,
        PublicNames.of(job.status()),
        null,
        registered.warnings().isEmpty() ? null : OddityJson.listOf(registered.warnings()),
        null);
  }

  static BulkLineJson refused(int line, Problem problem) {
    return new BulkLineJson(line, problem.status(), null, null, null, null, null, problem);
  }
}
