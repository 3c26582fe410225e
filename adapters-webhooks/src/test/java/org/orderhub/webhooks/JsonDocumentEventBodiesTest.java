package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentAnnouncement;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.FileType;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;

class JsonDocumentEventBodiesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  @Test
  void aFileIsNamedWithWhatItBelongsTo() {
    var subject = new DocumentSubject.OfOrder(new UUID(1, 2));
    var document =
        new Document(
            new AccountId(new UUID(3, 3)),
            new DocumentId(new UUID(4, 4)),
            subject,
            new Folder("Invoices"),
            new FileName("a \"quoted\" name.pdf"),
            2,
            new Content(FileType.PDF, 17, "ab"),
            "erp",
            NOW);
    var place = new DocumentSubjects.Place(subject, "O-1", new CustomerId(new UUID(5, 5)), true);

    assertThat(
            new JsonDocumentEventBodies()
                .write(
                    EventType.DOCUMENT_ADDED,
                    new DocumentAnnouncement.Added(document),
                    place,
                    7,
                    NOW,
                    new Actor.PartnerKey("erp")))
        .isEqualTo(
            "{\"type\":\"document.added\",\"timestamp\":\"2026-03-02T13:00:00Z\",\"data\":{"
                + "\"documentId\":\"00000000-0000-0004-0000-000000000004\","
                + "\"folder\":\"Invoices\",\"fileName\":\"a \\\"quoted\\\" name.pdf\","
                + "\"version\":2,\"mediaType\":\"application/pdf\",\"size\":17,\"sha256\":\"ab\","
                + "\"orderId\":\"O-1\",\"id\":\"00000000-0000-0001-0000-000000000002\","
                + "\"customerId\":\"00000000-0000-0005-0000-000000000005\","
                + "\"actor\":{\"kind\":\"apiKey\",\"name\":\"erp\"}},"
                + "\"sequence\":7,\"previousSequence\":6}");
  }
}
