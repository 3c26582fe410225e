package org.orderhub.web.shop;

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
import org.orderhub.application.identity.Token;
import org.orderhub.application.shop.AcceptInvitation;
import org.orderhub.application.shop.ShowInvitation;
import org.orderhub.domain.identity.NewPassword;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** A customer chooses a password, by the one-time link of an invitation. */
@Path("/shop/welcome")
@HtmlPage
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WelcomePages {
  private final ShowInvitation showInvitation;
  private final AcceptInvitation acceptInvitation;

  WelcomePages(ShowInvitation showInvitation, AcceptInvitation acceptInvitation) {
    this.showInvitation = showInvitation;
    this.acceptInvitation = acceptInvitation;
  }

  @CheckedTemplate(basePath = "shop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance welcome(Form form, ShowInvitation.View invitation, int minimum);

    static native TemplateInstance welcomeOver();
  }

  @GET
  public Response show(UriInfo uri) {
    return form(Status.OK, Form.of(uri.getQueryParameters()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response accept(Form form) {
    Optional<NewPassword> password = form.read("password", NewPassword::new);
    if (password.isEmpty()) {
      return form(Status.BAD_REQUEST, form);
    }
    return switch (acceptInvitation.accept(token(form), password.get())) {
      case AcceptInvitation.Result.Accepted accepted ->
          Flash.PASSWORD_SET.redirect(
              Url.of("/shop/sign-in").with("email", accepted.email().value()));
      case AcceptInvitation.Result.LinkInvalid invalid -> over();
      case AcceptInvitation.Result.EmailTaken taken -> over();
    };
  }

  private Response form(Status status, Form form) {
    return showInvitation
        .show(token(form))
        .map(view -> Html.page(status, Templates.welcome(form, view, NewPassword.MINIMUM)))
        .orElseGet(WelcomePages::over);
  }

  private static Response over() {
    return Html.page(Status.NOT_FOUND, Templates.welcomeOver());
  }

  private static Token token(Form form) {
    return new Token(form.value("token"));
  }
}
