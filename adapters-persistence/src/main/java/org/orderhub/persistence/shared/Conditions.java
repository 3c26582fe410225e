package org.orderhub.persistence.shared;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.account.AccountId;

/**
 * What the rows of a list must satisfy, joined by {@code and}, with the parameters in their order.
 * What is not asked for (null) is no condition.
 */
public final class Conditions implements Sql.Binder {
  private final List<String> conditions = new ArrayList<>();
  private final List<Sql.Binder> binders = new ArrayList<>();

  private Conditions() {}

  public static Conditions ofAccount(AccountId account) {
    return new Conditions().uuid("account_id = ?", account.value());
  }

  public Conditions uuid(String condition, @Nullable UUID value) {
    return value == null ? this : add(condition, parameters -> parameters.uuid(value));
  }

  public Conditions text(String condition, @Nullable String value) {
    return value == null ? this : add(condition, parameters -> parameters.text(value));
  }

  /** The text, in whichever case, as a part of a lower-case expression; empty for no condition. */
  public Conditions containing(String expression, String text) {
    return text.isBlank()
        ? this
        : text("position(? in " + expression + ") > 0", text.strip().toLowerCase(Locale.ROOT));
  }

  public Conditions number(String condition, @Nullable Long value) {
    return value == null ? this : add(condition, parameters -> parameters.number(value));
  }

  public Conditions time(String condition, @Nullable Instant value) {
    return value == null ? this : add(condition, parameters -> parameters.time(value));
  }

  /** Two parameters: the time and the id after which the page before ended. */
  public Conditions before(String condition, @Nullable Position value) {
    return value == null
        ? this
        : add(condition, parameters -> parameters.time(value.time()).uuid(value.id()));
  }

  private Conditions add(String condition, Sql.Binder binder) {
    conditions.add(condition);
    binders.add(binder);
    return this;
  }

  @Override
  public void bind(Parameters parameters) throws SQLException {
    for (Sql.Binder binder : binders) {
      binder.bind(parameters);
    }
  }

  @Override
  public String toString() {
    return String.join(" and ", conditions);
  }
}
