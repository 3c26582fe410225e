package org.orderhub.web.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.orderhub.application.identity.CompleteSetUp;
import org.orderhub.application.identity.ShowSetUp;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.identity.NewPassword;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Text;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Makes the first administrator, by the link that the first start prints. */
@Path("/setup")
@HtmlPage
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class SetUpPages {
  private final ShowSetUp showSetUp;
  private final CompleteSetUp completeSetUp;

  SetUpPages(ShowSetUp showSetUp, CompleteSetUp completeSetUp) {
    this.showSetUp = showSetUp;
    this.completeSetUp = completeSetUp;
  }

  @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance setUp(Form form, Account account, int minimum);

    static native TemplateInstance setUpOver();
  }

  @GET
  public Response show(UriInfo uri) {
    return form(Status.OK, Form.of(uri.getQueryParameters()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response complete(Form form) {
    Optional<CompleteSetUp.Command> command = command(form);
    if (command.isEmpty()) {
      return form(Status.BAD_REQUEST, form);
    }
    return switch (completeSetUp.complete(command.get())) {
      case CompleteSetUp.Result.Completed completed -> Flash.SET_UP.redirect(Url.of("/sign-in"));
      case CompleteSetUp.Result.LinkInvalid invalid ->
          Html.page(Status.NOT_FOUND, Templates.setUpOver());
      case CompleteSetUp.Result.EmailTaken taken -> {
        form.refuse("email", "somebody signs in with this address already");
        yield form(Status.CONFLICT, form);
      }
    };
  }

  private static Optional<CompleteSetUp.Command> command(Form form) {
    Optional<EmailAddress> email = form.read("email", text -> new EmailAddress(text.strip()));
    Optional<String> name = form.read("name", text -> Text.required(text.strip(), 200));
    Optional<NewPassword> password = form.read("password", NewPassword::new);
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new CompleteSetUp.Command(
                token(form), email.orElseThrow(), name.orElseThrow(), password.orElseThrow()));
  }

  private Response form(Status status, Form form) {
    return showSetUp
        .show(token(form))
        .map(account -> Html.page(status, Templates.setUp(form, account, NewPassword.MINIMUM)))
        .orElseGet(() -> Html.page(Status.NOT_FOUND, Templates.setUpOver()));
  }

  private static Token token(Form form) {
    return new Token(form.value("token"));
  }
}
