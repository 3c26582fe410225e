package org.orderhub.application.document;

import java.time.Instant;
import org.orderhub.domain.document.DocumentAnnouncement;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;

/** Writes the public form of what happened to a document. */
public interface DocumentEventBodies {

  /**
   * The JSON text that is frozen into the log and sent.
   *
   * @param sequence of the subject's event
   */
  String write(
      EventType type,
      DocumentAnnouncement news,
      DocumentSubjects.Place place,
      long sequence,
      Instant occurredAt,
      Actor by);
}
