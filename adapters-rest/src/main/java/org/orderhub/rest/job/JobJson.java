package org.orderhub.rest.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.shared.Answers;

/** How an accepted change stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Job")
public record JobJson(
    String jobId,
    String orderId,
    @Schema(
            enumeration = {
              "RegisterOrder",
              "ReplaceOrder",
              "UpdateOrder",
              "DeleteOrder",
              "ChangeOrderStatus",
              "ChangeOrderDelivery",
              "TriggerOrderAction"
            })
        String type,
    @Schema(enumeration = {"Pending", "Completed", "CompletedWithErrors", "Failed"}) String status,
    Instant createdAt,
    @Nullable Instant completedAt,
    @Nullable String versionTag,
    List<RemarkJson> errors) {

  /** Why it failed, or what was odd though it went through. */
  @Schema(name = "JobRemark")
  public record RemarkJson(
      @Schema(enumeration = {"ContactMissing", "ActionRefused", "Stale"}) String code,
      String message) {}

  public static JobJson from(Job job) {
    return new JobJson(
        job.id().toString(),
        job.orderId().value(),
        PublicNames.of(job.type()),
        PublicNames.of(job.status()),
        job.createdAt(),
        job.completedAt(),
        job.version() == null ? null : Answers.tag(job.version()),
        remarks(job));
  }

  public static List<RemarkJson> remarks(Job job) {
    return job.remarks().stream()
        .map(remark -> new RemarkJson(PublicNames.of(remark.code()), remark.message()))
        .toList();
  }
}
