package org.orderhub.application.document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.identity.Token;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.identity.TokenHash;

/** Use cases of documents on what is kept in memory; links live as long as the clock says. */
public final class DocumentCounter {
  public static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  public final InMemoryDocuments documents = new InMemoryDocuments();
  public final InMemoryFolders folders = new InMemoryFolders();
  public final List<LoggedEvent> told = new ArrayList<>();
  public final Map<DocumentSubject, DocumentSubjects.Place> places = new HashMap<>();
  private final Map<TokenHash, DocumentLinks.Link> links = new HashMap<>();
  private final Map<DocumentSubject, Long> sequences = new HashMap<>();
  private final CountingIds ids = new CountingIds();
  private int tokens;

  /** A subject that is there. */
  public DocumentSubject place(
      DocumentSubject subject, String reference, @Nullable CustomerId customer, boolean shown) {
    places.put(subject, new DocumentSubjects.Place(subject, reference, customer, shown));
    return subject;
  }

  private final DocumentSubjects subjects =
      new DocumentSubjects() {
        @Override
        public Optional<Place> find(AccountId account, DocumentSubject subject) {
          return Optional.ofNullable(places.get(subject));
        }

        @Override
        public long nextSequence(AccountId account, DocumentSubject subject) {
          return sequences.merge(subject, 1L, Long::sum);
        }
      };

  private final DocumentLinks linkShelf =
      new DocumentLinks() {
        @Override
        public void add(Link link) {
          links.put(link.token(), link);
        }

        @Override
        public Optional<Link> find(TokenHash token) {
          return Optional.ofNullable(links.get(token));
        }

        @Override
        public void removeOver(Instant before) {
          links.values().removeIf(link -> link.until().isBefore(before));
        }
      };

  private final DocumentAnnouncements announcements =
      new DocumentAnnouncements(
          new EventLog() {
            @Override
            public void append(List<LoggedEvent> events) {
              told.addAll(events);
            }

            @Override
            public List<Entry> of(AccountId account, Subject subject, int limit) {
              return List.of();
            }
          },
          (type, news, place, sequence, at, by) -> type.publicName() + " " + sequence,
          ids);

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  public AddDocument adding() {
    return new AddDocumentService(
        documents, documents, folders, subjects, announcements, ids, at(NOW));
  }

  public ShowDocument showing() {
    return new ShowDocumentService(documents, subjects);
  }

  public ReadDocument reading() {
    return new ReadDocumentService(documents);
  }

  public FindDocuments finding() {
    return new FindDocumentsService(documents, subjects);
  }

  public ListFolders listing() {
    return new ListFoldersService(folders);
  }

  public FindFolder findingFolders() {
    return new FindFolderService(folders);
  }

  public CreateFolder creatingFolders() {
    return new CreateFolderService(folders);
  }

  public DeleteDocument deleting() {
    return new DeleteDocumentService(documents, subjects, announcements, at(NOW));
  }

  public ShareDocument sharing() {
    return new ShareDocumentService(
        documents, subjects, linkShelf, () -> new Token("token-" + ++tokens), at(NOW));
  }

  public ReadDocumentLink readingLinksAt(Instant moment) {
    return new ReadDocumentLinkService(linkShelf, documents, at(moment));
  }

  /** An id that nothing has yet. */
  public static UUID id(long number) {
    return new UUID(number, number);
  }
}
