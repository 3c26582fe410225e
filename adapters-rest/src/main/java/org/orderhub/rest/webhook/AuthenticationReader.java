package org.orderhub.rest.webhook;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.rest.shared.Fields;

/** Reads how a receiver is shown who calls: NONE, or HTTP_BASIC with a name and a password. */
final class AuthenticationReader {
  private final Fields given;
  private final @Nullable Endpoint stored;

  private AuthenticationReader(Fields given, @Nullable Endpoint stored) {
    this.given = given;
    this.stored = stored;
  }

  /**
   * The authentication that a property describes; that of no property is none.
   *
   * @param stored what a change is made on: a password that is not sent stays
   */
  static Authentication read(Fields fields, String name, @Nullable Endpoint stored) {
    Fields given = fields.object(name);
    return given == null
        ? new Authentication.None()
        : new AuthenticationReader(given, stored).authentication();
  }

  private Authentication authentication() {
    AuthenticationType type =
        given.required("type", text -> EndpointReader.choice(AuthenticationType.class, text));
    Authentication read =
        switch (type) {
          case null -> new Authentication.None();
          case NONE -> new Authentication.None();
          case HTTP_BASIC -> basic();
        };
    if (type != AuthenticationType.HTTP_BASIC) {
      given.text("username", TextLimits.NAME);
      given.text("password", TextLimits.NAME);
    }
    given.refuseOthers();
    return read;
  }

  private enum AuthenticationType {
    NONE,
    HTTP_BASIC
  }

  private Authentication basic() {
    String username = given.required("username", text -> Text.key(text, TextLimits.NAME));
    String password = given.value("password", text -> Text.required(text, TextLimits.NAME));
    if (password == null && username != null) {
      password = storedPassword(username);
      if (password == null) {
        given.present("password");
      }
    }
    if (username == null || password == null) {
      return new Authentication.None();
    }
    try {
      return new Authentication.HttpBasic(username, password);
    } catch (InvalidValue invalid) {
      given.errors().add(given.pointer("username"), invalid);
      return new Authentication.None();
    }
  }

  private @Nullable String storedPassword(String username) {
    return stored != null
            && stored.settings().authentication() instanceof Authentication.HttpBasic basic
            && basic.username().equals(username)
        ? basic.password()
        : null;
  }
}
