package org.orderhub.application.integrationlog;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.order.RecordedWarning;

/** All warnings of the last months. */
public interface IntegrationLog {
  void addAll(List<RecordedWarning> warnings);

  /** Forgets warnings recorded before the time given; returns how many. */
  int removeRecordedBefore(Instant time);
}
