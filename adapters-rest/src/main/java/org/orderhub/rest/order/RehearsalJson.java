package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.job.JobJson;

/**
 * What registering would come to; nothing is stored.
 *
 * @param jobStatus how the job would end
 * @param errors what the job would remark
 * @param warnings what would be noted in the integration log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Rehearsal",
    requiredProperties = {"dryRun", "jobStatus", "order"})
public record RehearsalJson(
    boolean dryRun,
    String jobStatus,
    List<JobJson.RemarkJson> errors,
    List<OddityJson> warnings,
    OrderJson order) {

  static RehearsalJson of(RegisterOrder.Result.Registered registered) {
    return new RehearsalJson(
        true,
        PublicNames.of(registered.job().status()),
        JobJson.remarks(registered.job()),
        OddityJson.listOf(registered.warnings()),
        OrderJson.from(new ShowOrder.View(registered.order(), "")));
  }
}
