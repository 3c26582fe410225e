package org.orderhub.domain.document;

/** What happened to a document, for all who must know. */
public sealed interface DocumentAnnouncement {
  Document document();

  record Added(Document document) implements DocumentAnnouncement {}

  record Deleted(Document document) implements DocumentAnnouncement {}
}
