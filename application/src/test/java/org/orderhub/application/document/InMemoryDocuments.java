package org.orderhub.application.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.Folder;

/** Documents and their parts in maps. */
public final class InMemoryDocuments implements Documents, DocumentParts {
  private final List<Document> all = new ArrayList<>();
  private final Set<DocumentId> deleted = new HashSet<>();
  private final Map<Part, byte[]> parts = new HashMap<>();

  private record Part(AccountId account, DocumentId document, int number) {}

  @Override
  public void add(Document document) {
    all.add(document);
  }

  @Override
  public Optional<Document> find(AccountId account, DocumentId id) {
    return all.stream()
        .filter(document -> isThere(document, account) && document.id().equals(id))
        .findFirst();
  }

  @Override
  public List<Document> of(
      AccountId account, DocumentSubject subject, int limit, @Nullable DocumentId after) {
    return all.stream()
        .filter(document -> isThere(document, account) && document.subject().equals(subject))
        .filter(document -> after == null || document.id().value().compareTo(after.value()) < 0)
        .sorted(Comparator.comparing((Document document) -> document.id().value()).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public int lastVersion(AccountId account, DocumentSubject subject, Folder folder, FileName name) {
    return all.stream()
        .filter(document -> document.account().equals(account))
        .filter(document -> document.subject().equals(subject))
        .filter(document -> document.folder().equals(folder) && document.name().equals(name))
        .mapToInt(Document::version)
        .max()
        .orElse(0);
  }

  @Override
  public boolean delete(Document document, String by, Instant at) {
    parts.keySet().removeIf(part -> part.document().equals(document.id()));
    return deleted.add(document.id());
  }

  @Override
  public void put(AccountId account, DocumentId document, int part, byte[] bytes) {
    parts.put(new Part(account, document, part), bytes.clone());
  }

  @Override
  public Optional<byte[]> find(AccountId account, DocumentId document, int part) {
    return Optional.ofNullable(parts.get(new Part(account, document, part)));
  }

  public boolean isEmpty() {
    return all.isEmpty() && parts.isEmpty();
  }

  private boolean isThere(Document document, AccountId account) {
    return document.account().equals(account) && !deleted.contains(document.id());
  }
}
