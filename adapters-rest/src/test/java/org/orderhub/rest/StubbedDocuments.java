package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.document.AddDocument;
import org.orderhub.application.document.CreateFolder;
import org.orderhub.application.document.DeleteDocument;
import org.orderhub.application.document.DocumentCounter;
import org.orderhub.application.document.FindDocuments;
import org.orderhub.application.document.FindFolder;
import org.orderhub.application.document.ListFolders;
import org.orderhub.application.document.ReadDocument;
import org.orderhub.application.document.ReadDocumentLink;
import org.orderhub.application.document.ShareDocument;
import org.orderhub.application.document.ShowDocument;

/** Documents that are kept in memory, at one moment of 2026. */
@Singleton
public class StubbedDocuments {
  DocumentCounter counter = new DocumentCounter();

  void begin() {
    counter = new DocumentCounter();
  }

  @Produces
  @Singleton
  AddDocument addDocument() {
    return command -> counter.adding().add(command);
  }

  @Produces
  @Singleton
  ShowDocument showDocument() {
    return (account, id, by) -> counter.showing().show(account, id, by);
  }

  @Produces
  @Singleton
  ReadDocument readDocument() {
    return (account, id, part) -> counter.reading().read(account, id, part);
  }

  @Produces
  @Singleton
  FindDocuments findDocuments() {
    return query -> counter.finding().find(query);
  }

  @Produces
  @Singleton
  ListFolders listFolders() {
    return account -> counter.listing().list(account);
  }

  @Produces
  @Singleton
  FindFolder findFolder() {
    return (account, number) -> counter.findingFolders().find(account, number);
  }

  @Produces
  @Singleton
  CreateFolder createFolder() {
    return (account, folder) -> counter.creatingFolders().create(account, folder);
  }

  @Produces
  @Singleton
  DeleteDocument deleteDocument() {
    return (account, id, by) -> counter.deleting().delete(account, id, by);
  }

  @Produces
  @Singleton
  ShareDocument shareDocument() {
    return command -> counter.sharing().share(command);
  }

  @Produces
  @Singleton
  ReadDocumentLink readDocumentLink() {
    return token -> counter.readingLinksAt(DocumentCounter.NOW).read(token);
  }
}
