package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.document.AddDocument;
import org.orderhub.application.document.AddDocumentService;
import org.orderhub.application.document.CreateFolder;
import org.orderhub.application.document.CreateFolderService;
import org.orderhub.application.document.DeleteDocument;
import org.orderhub.application.document.DeleteDocumentService;
import org.orderhub.application.document.DocumentAnnouncements;
import org.orderhub.application.document.DocumentEventBodies;
import org.orderhub.application.document.DocumentLinks;
import org.orderhub.application.document.DocumentParts;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.application.document.Documents;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.document.FindDocumentsService;
import org.orderhub.application.document.FindFolder;
import org.orderhub.application.document.FindFolderService;
import org.orderhub.application.document.Folders;
import org.orderhub.application.document.ListFolders;
import org.orderhub.application.document.ListFoldersService;
import org.orderhub.application.document.ReadDocument;
import org.orderhub.application.document.ReadDocumentLink;
import org.orderhub.application.document.ReadDocumentLinkService;
import org.orderhub.application.document.ReadDocumentService;
import org.orderhub.application.document.ShareDocument;
import org.orderhub.application.document.ShareDocumentService;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.application.document.ShowDocumentService;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.identity.Tokens;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;

/** Use cases of documents. */
@Singleton
final class DocumentWiring {
  private final Transactions transactions;
  private final Documents documents;
  private final Folders folders;
  private final DocumentSubjects subjects;
  private final Clock clock;

  DocumentWiring(
      Transactions transactions,
      Documents documents,
      Folders folders,
      DocumentSubjects subjects,
      Clock clock) {
    this.transactions = transactions;
    this.documents = documents;
    this.folders = folders;
    this.subjects = subjects;
    this.clock = clock;
  }

  @Produces
  @Singleton
  DocumentAnnouncements documentAnnouncements(EventLog log, DocumentEventBodies bodies, Ids ids) {
    return new DocumentAnnouncements(log, bodies, ids);
  }

  @Produces
  @Singleton
  AddDocument addDocument(DocumentParts parts, DocumentAnnouncements announcements, Ids ids) {
    var service =
        new AddDocumentService(documents, parts, folders, subjects, announcements, ids, clock);
    return command -> transactions.inTransaction(() -> service.add(command));
  }

  @Produces
  @Singleton
  ShowDocument showDocument() {
    var service = new ShowDocumentService(documents, subjects);
    return (account, id, by) -> transactions.inTransaction(() -> service.show(account, id, by));
  }

  @Produces
  @Singleton
  ReadDocument readDocument(DocumentParts parts) {
    var service = new ReadDocumentService(parts);
    return (account, id, part) -> transactions.inTransaction(() -> service.read(account, id, part));
  }

  @Produces
  @Singleton
  FindDocuments findDocuments() {
    var service = new FindDocumentsService(documents, subjects);
    return query -> transactions.inTransaction(() -> service.find(query));
  }

  @Produces
  @Singleton
  ListFolders listFolders() {
    var service = new ListFoldersService(folders);
    return account -> transactions.inTransaction(() -> service.list(account));
  }

  @Produces
  @Singleton
  FindFolder findFolder() {
    var service = new FindFolderService(folders);
    return (account, number) -> transactions.inTransaction(() -> service.find(account, number));
  }

  @Produces
  @Singleton
  CreateFolder createFolder() {
    var service = new CreateFolderService(folders);
    return (account, folder) -> transactions.inTransaction(() -> service.create(account, folder));
  }

  @Produces
  @Singleton
  DeleteDocument deleteDocument(DocumentAnnouncements announcements) {
    var service = new DeleteDocumentService(documents, subjects, announcements, clock);
    return (account, id, by) -> transactions.inTransaction(() -> service.delete(account, id, by));
  }

  @Produces
  @Singleton
  ShareDocument shareDocument(DocumentLinks links, Tokens tokens) {
    var service = new ShareDocumentService(documents, subjects, links, tokens, clock);
    return command -> transactions.inTransaction(() -> service.share(command));
  }

  @Produces
  @Singleton
  ReadDocumentLink readDocumentLink(DocumentLinks links) {
    var service = new ReadDocumentLinkService(links, documents, clock);
    return token -> transactions.inTransaction(() -> service.read(token));
  }
}
