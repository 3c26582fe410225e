package org.orderhub.persistence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.document.Documents;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.FileType;
import org.orderhub.domain.document.Folder;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDocuments implements Documents {
  /** PostgreSQL compares UUIDs byte by byte. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private final Sql sql;

  SqlDocuments(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Document document) {
    sql.update(
        """
        insert into documents (account_id, id, subject_type, subject_id, folder, name, version,
          file_type, size, sha256, added_by, added_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        parameters ->
            parameters
                .uuid(document.account().value())
                .uuid(document.id().value())
                .text(SubjectType.of(document.subject()))
                .uuid(document.subject().id())
                .text(document.folder().name())
                .text(document.name().value())
                .number(document.version())
                .text(document.content().type().name())
                .number(document.content().size())
                .text(document.content().sha256())
                .text(document.addedBy())
                .time(document.addedAt()));
  }

  @Override
  public Optional<Document> find(AccountId account, DocumentId id) {
    return sql
        .query(
            "select * from documents where account_id = ? and id = ? and deleted_at is null",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            SqlDocuments::document)
        .stream()
        .findFirst();
  }

  @Override
  public List<Document> of(
      AccountId account, DocumentSubject subject, int limit, @Nullable DocumentId after) {
    return sql.query(
        """
        select * from documents
        where account_id = ? and subject_id = ? and subject_type = ? and deleted_at is null
          and id < ?
        order by id desc
        limit ?
        """,
        parameters ->
            parameters
                .uuid(account.value())
                .uuid(subject.id())
                .text(SubjectType.of(subject))
                .uuid(after == null ? LAST : after.value())
                .number(limit),
        SqlDocuments::document);
  }

  @Override
  public int lastVersion(AccountId account, DocumentSubject subject, Folder folder, FileName name) {
    return sql.query(
            """
            select coalesce(max(version), 0) as last from documents
            where account_id = ? and subject_id = ? and subject_type = ? and folder = ? and name = ?
            """,
            parameters ->
                parameters
                    .uuid(account.value())
                    .uuid(subject.id())
                    .text(SubjectType.of(subject))
                    .text(folder.name())
                    .text(name.value()),
            row -> (int) row.number("last"))
        .getFirst();
  }

  @Override
  public boolean delete(Document document, String by, Instant at) {
    int deleted =
        sql.update(
            """
            update documents set deleted_by = ?, deleted_at = ?
            where account_id = ? and id = ? and deleted_at is null
            """,
            parameters ->
                parameters
                    .text(by)
                    .time(at)
                    .uuid(document.account().value())
                    .uuid(document.id().value()));
    sql.update(
        "delete from document_parts where account_id = ? and document_id = ?",
        parameters -> parameters.uuid(document.account().value()).uuid(document.id().value()));
    return deleted == 1;
  }

  private static Document document(Row row) throws SQLException {
    return new Document(
        new AccountId(row.uuid("account_id")),
        new DocumentId(row.uuid("id")),
        SubjectType.valueOf(row.text("subject_type")).withId(row.uuid("subject_id")),
        new Folder(row.text("folder")),
        new FileName(row.text("name")),
        (int) row.number("version"),
        new Content(
            FileType.valueOf(row.text("file_type")), row.number("size"), row.text("sha256")),
        row.text("added_by"),
        row.time("added_at"));
  }
}
