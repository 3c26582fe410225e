package org.orderhub.rest.job;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.shared.PublicNames;

/**
 * The answer to an accepted change.
 *
 * @param href where the job tells how it stands
 */
@Schema(name = "Accepted")
public record AcceptedJson(String jobId, String status, String orderId, URI href) {

  public static AcceptedJson of(Job job, URI href) {
    return new AcceptedJson(
        job.id().toString(), PublicNames.of(job.status()), job.orderId().value(), href);
  }
}
