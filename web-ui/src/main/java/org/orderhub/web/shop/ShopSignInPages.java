package org.orderhub.web.shop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.orderhub.application.shop.SignInCustomer;
import org.orderhub.application.shop.SignOutCustomer;
import org.orderhub.web.identity.LocalPath;
import org.orderhub.web.identity.Networks;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Customers come in and go out. */
@Path("/shop")
@HtmlPage
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ShopSignInPages {
  private static final Url START = Url.of("/shop");

  private final SignInCustomer signIn;
  private final SignOutCustomer signOut;
  private final boolean demo;

  ShopSignInPages(
      SignInCustomer signIn,
      SignOutCustomer signOut,
      @ConfigProperty(name = "orderhub.demo", defaultValue = "false") boolean demo) {
    this.signIn = signIn;
    this.signOut = signOut;
    this.demo = demo;
  }

  @CheckedTemplate(basePath = "shop", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance signIn(Form form, String problem, boolean demo);
  }

  @GET
  @Path("/sign-in")
  public Response show(UriInfo uri) {
    return Html.page(Templates.signIn(Form.of(uri.getQueryParameters()), "", demo));
  }

  @POST
  @Path("/sign-in")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response signIn(Form form, UriInfo uri, HttpHeaders headers, RoutingContext request) {
    boolean isRemembered = form.has("remember", "yes");
    var command =
        new SignInCustomer.Command(
            form.value("email"), form.value("password"), Networks.of(request), isRemembered);
    return switch (signIn.signIn(command)) {
      case SignInCustomer.Result.SignedIn in -> {
        endSession(headers);
        yield Response.fromResponse(Html.redirect(LocalPath.below(START, form.value("next"))))
            .cookie(ShopCookie.of(in.token(), isRemembered, uri))
            .build();
      }
      case SignInCustomer.Result.Refused refused ->
          page(
                  form,
                  Response.Status.FORBIDDEN,
                  "This e-mail address and password do not belong together.")
              .build();
      case SignInCustomer.Result.TooOften often ->
          page(
                  form,
                  Response.Status.TOO_MANY_REQUESTS,
                  "That failed too often. " + Networks.advice(often.pause()))
              .header(HttpHeaders.RETRY_AFTER, Math.max(1, often.pause().toSeconds()))
              .build();
    };
  }

  private Response.ResponseBuilder page(Form form, Response.Status status, String problem) {
    return Response.fromResponse(Html.page(status, Templates.signIn(form, problem, demo)));
  }

  @POST
  @Path("/sign-out")
  public Response signOut(UriInfo uri, HttpHeaders headers) {
    endSession(headers);
    return Response.fromResponse(Flash.SIGNED_OUT.redirect(Url.of("/shop/sign-in")))
        .cookie(ShopCookie.removed(uri))
        .build();
  }

  private void endSession(HttpHeaders headers) {
    ShopCookie.in(headers.getCookies()).ifPresent(signOut::signOut);
  }
}
