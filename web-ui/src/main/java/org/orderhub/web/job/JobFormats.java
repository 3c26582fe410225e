package org.orderhub.web.job;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.orderhub.domain.job.Job;

/** How the parts of a job are written on pages. */
@TemplateExtension
final class JobFormats {
  private JobFormats() {}

  static String tone(Job.Status status) {
    return switch (status) {
      case PENDING -> "busy";
      case COMPLETED -> "good";
      case COMPLETED_WITH_ERRORS, FAILED -> "bad";
    };
  }

  /** The states a list can be asked for. */
  @TemplateExtension(namespace = "job")
  static List<Job.Status> states() {
    return List.of(Job.Status.values());
  }
}
