package org.orderhub.web.store;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.store.DeleteStore;
import org.orderhub.application.store.PutStore;
import org.orderhub.application.store.ShowStore;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Changes and deletes stores. */
@Path("/stores/{key}")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_CATALOGUE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class StorePages {
  private final ShowStore showStore;
  private final PutStore putStore;
  private final DeleteStore deleteStore;
  private final CurrentVisit visit;

  StorePages(ShowStore showStore, PutStore putStore, DeleteStore deleteStore, CurrentVisit visit) {
    this.showStore = showStore;
    this.putStore = putStore;
    this.deleteStore = deleteStore;
    this.visit = visit;
  }

  @GET
  public Response show(@PathParam("key") String step) {
    return find(step)
        .map(store -> page(200, store, StoreForm.of(store), List.of()))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("key") String step, Form form) {
    Optional<Store> known = find(step);
    if (known.isEmpty()) {
      return ErrorPages.notFound();
    }
    Optional<StoreForm> wish = StoreForm.read(form);
    if (wish.isPresent() && !wish.get().id().equals(known.get().id())) {
      form.refuse("id", "must stay: orders know the store by it");
    }
    if (wish.isPresent() && wish.get().version() == null) {
      form.refuse("version", "must say which version this was made on");
    }
    return form.isRefused()
        ? page(400, known.get(), form, List.of())
        : put(wish.orElseThrow(), form);
  }

  private Response put(StoreForm wish, Form form) {
    var command = new PutStore.Command(visit.account(), wish.id(), wish.name(), wish.version());
    return switch (putStore.put(command)) {
      case PutStore.Result.Created created -> saved();
      case PutStore.Result.Changed changed -> saved();
      case PutStore.Result.Missing missing -> ErrorPages.notFound();
      case PutStore.Result.Conflict conflict -> conflict(conflict.current(), form);
    };
  }

  private static Response conflict(Store current, Form form) {
    Form theirs = StoreForm.of(current);
    List<Contrast> contrasts = Contrast.between(theirs, form, StoreForm.FIELDS);
    return contrasts.isEmpty() ? saved() : page(409, current, form, contrasts);
  }

  @GET
  @Path("/delete")
  public Response askBeforeDeleting(@PathParam("key") String step) {
    return find(step)
        .map(store -> Html.page(StoreTemplates.delete(store)))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/delete")
  public Response delete(@PathParam("key") String step) {
    return find(step)
        .map(store ->
            switch (deleteStore.delete(
                new DeleteStore.Command(visit.account(), store.id(), null))) {
              case DeleteStore.Result.Deleted deleted ->
                  Flash.STORE_DELETED.redirect(Url.of("/stores"));
              case DeleteStore.Result.Conflict conflict -> ErrorPages.of(409);
              case DeleteStore.Result.Missing missing -> ErrorPages.notFound();
            })
        .orElseGet(ErrorPages::notFound);
  }

  private static Response saved() {
    return Flash.STORE_SAVED.redirect(Url.of("/stores"));
  }

  private static Response page(int status, Store store, Form form, List<Contrast> contrasts) {
    String version = Long.toString(store.version().number());
    Form bound = contrasts.isEmpty() ? form : form.with("version", version);
    return Html.page(status, StoreTemplates.edit(StoreFormats.href(store.id()), bound, contrasts));
  }

  private Optional<Store> find(String step) {
    try {
      return showStore.show(visit.account(), new StoreId(Url.unguarded(step)));
    } catch (InvalidValue noStoreHasIt) {
      return Optional.empty();
    }
  }
}
