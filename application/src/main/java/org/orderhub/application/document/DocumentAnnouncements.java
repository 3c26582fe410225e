package org.orderhub.application.document;

import java.time.Instant;
import java.util.List;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentAnnouncement;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Turns what happened to documents into events of what they belong to. */
public final class DocumentAnnouncements {
  private final EventLog log;
  private final DocumentEventBodies bodies;
  private final Ids ids;

  public DocumentAnnouncements(EventLog log, DocumentEventBodies bodies, Ids ids) {
    this.log = log;
    this.bodies = bodies;
    this.ids = ids;
  }

  void announce(
      DocumentAnnouncement news,
      DocumentSubjects.Place place,
      long sequence,
      Actor by,
      Instant now) {
    EventType type = type(news);
    log.append(
        List.of(
            new LoggedEvent(
                news.document().account(),
                new EventId(ids.next()),
                type,
                place.subject().inTheLog(),
                sequence,
                now,
                by,
                List.of(change(news)),
                bodies.write(type, news, place, sequence, now, by))));
  }

  private static EventType type(DocumentAnnouncement news) {
    return switch (news) {
      case DocumentAnnouncement.Added added -> EventType.DOCUMENT_ADDED;
      case DocumentAnnouncement.Deleted deleted -> EventType.DOCUMENT_DELETED;
    };
  }

  private static FieldChange change(DocumentAnnouncement news) {
    return switch (news) {
      case DocumentAnnouncement.Added added ->
          new FieldChange("document", "", words(added.document()));
      case DocumentAnnouncement.Deleted deleted ->
          new FieldChange("document", words(deleted.document()), "");
    };
  }

  private static String words(Document document) {
    return document.folder() + ": " + document.name() + ", version " + document.version();
  }
}
