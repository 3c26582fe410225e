package org.orderhub.persistence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.orderhub.application.document.DocumentParts;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.persistence.shared.Sql;

/** A part is a row. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDocumentParts implements DocumentParts {
  private final Sql sql;

  SqlDocumentParts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void put(AccountId account, DocumentId document, int part, byte[] bytes) {
    sql.update(
        "insert into document_parts (account_id, document_id, part, bytes) values (?, ?, ?, ?)",
        parameters ->
            parameters.uuid(account.value()).uuid(document.value()).number(part).bytes(bytes));
  }

  @Override
  public Optional<byte[]> find(AccountId account, DocumentId document, int part) {
    return sql
        .query(
            """
            select bytes from document_parts
            where account_id = ? and document_id = ? and part = ?
            """,
            parameters -> parameters.uuid(account.value()).uuid(document.value()).number(part),
            row -> row.bytes("bytes"))
        .stream()
        .findFirst();
  }
}
