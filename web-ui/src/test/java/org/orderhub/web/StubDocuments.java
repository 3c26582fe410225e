package org.orderhub.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.orderhub.application.document.AddDocument;
import org.orderhub.application.document.DocumentCounter;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.document.ListFolders;
import org.orderhub.application.document.ReadDocument;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.shared.Actor;

/** A picture and a text on each order; customers and offers have none. */
@Alternative
@ApplicationScoped
class StubDocuments {
  /** Red, of one pixel. */
  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                  + "RU5ErkJggg==");

  private static final Folder PLANS = new Folder("Plans <b>");

  private final DocumentCounter counter = new DocumentCounter();
  private final Set<DocumentSubject> filled = new HashSet<>();

  @Produces
  @ApplicationScoped
  FindDocuments findDocuments() {
    return query -> {
      fill(query.subject());
      return counter.finding().find(query);
    };
  }

  @Produces
  @ApplicationScoped
  ListFolders listFolders() {
    return account -> counter.listing().list(account);
  }

  @Produces
  @ApplicationScoped
  ShowDocument showDocument() {
    return (account, id, by) -> counter.showing().show(account, id, by);
  }

  @Produces
  @ApplicationScoped
  ReadDocument readDocument() {
    return (account, id, part) -> counter.reading().read(account, id, part);
  }

  private synchronized void fill(DocumentSubject subject) {
    if (subject instanceof DocumentSubject.OfOrder && filled.add(subject)) {
      counter.place(subject, "SO-2041", null, true);
      add(subject, "handover <b>.txt", Folder.GENERAL, "Handed over.".getBytes(UTF_8));
      add(subject, "south-wing.png", PLANS, PICTURE);
    }
  }

  private void add(DocumentSubject subject, String name, Folder folder, byte[] bytes) {
    counter
        .adding()
        .add(
            new AddDocument.Command(
                StubIdentity.ACCOUNT.id(),
                subject,
                folder,
                new FileName(name),
                () -> new ByteArrayInputStream(bytes),
                new Actor.StaffUser(subject.id(), "Ada Admin")));
  }
}
