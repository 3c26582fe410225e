package org.orderhub.persistence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.document.Folders;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.document.NumberedFolder;
import org.orderhub.persistence.shared.Counters;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlFolders implements Folders {
  private final Sql sql;
  private final Counters counters;

  SqlFolders(Sql sql, Counters counters) {
    this.sql = sql;
    this.counters = counters;
  }

  @Override
  public Optional<NumberedFolder> find(AccountId account, Folder folder) {
    return sql
        .query(
            "select number, name from document_folders where account_id = ? and name = ?",
            parameters -> parameters.uuid(account.value()).text(folder.name()),
            SqlFolders::folder)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<NumberedFolder> find(AccountId account, long number) {
    return sql
        .query(
            "select number, name from document_folders where account_id = ? and number = ?",
            parameters -> parameters.uuid(account.value()).number(number),
            SqlFolders::folder)
        .stream()
        .findFirst();
  }

  @Override
  public NumberedFolder keep(AccountId account, Folder folder) {
    return find(account, folder).orElseGet(() -> added(account, folder));
  }

  /** Whoever makes one at the same time waits at the counter, and finds this one behind it. */
  private NumberedFolder added(AccountId account, Folder folder) {
    long number = counters.next(account, "document_folders");
    sql.update(
        """
        insert into document_folders (account_id, number, name) values (?, ?, ?)
        on conflict (account_id, name) do nothing
        """,
        parameters -> parameters.uuid(account.value()).number(number).text(folder.name()));
    return find(account, folder).orElseThrow();
  }

  @Override
  public List<NumberedFolder> list(AccountId account) {
    return sql.query(
        """
        select number, name from document_folders where account_id = ?
        order by name collate "C"
        """,
        parameters -> parameters.uuid(account.value()),
        SqlFolders::folder);
  }

  private static NumberedFolder folder(Row row) throws SQLException {
    return new NumberedFolder(row.number("number"), new Folder(row.text("name")));
  }
}
