package org.orderhub.persistence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.orderhub.application.document.DocumentLinks;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDocumentLinks implements DocumentLinks {
  private final Sql sql;

  SqlDocumentLinks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Link link) {
    sql.update(
        "insert into document_links (token, account_id, document_id, until) values (?, ?, ?, ?)",
        parameters ->
            parameters
                .text(link.token().hex())
                .uuid(link.account().value())
                .uuid(link.document().value())
                .time(link.until()));
  }

  @Override
  public Optional<Link> find(TokenHash token) {
    return sql
        .query(
            "select * from document_links where token = ?",
            parameters -> parameters.text(token.hex()),
            row ->
                new Link(
                    new TokenHash(row.text("token")),
                    new AccountId(row.uuid("account_id")),
                    new DocumentId(row.uuid("document_id")),
                    row.time("until")))
        .stream()
        .findFirst();
  }

  @Override
  public void removeOver(Instant before) {
    sql.update("delete from document_links where until < ?", parameters -> parameters.time(before));
  }
}
