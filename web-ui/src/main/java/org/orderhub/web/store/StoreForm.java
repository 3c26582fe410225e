package org.orderhub.web.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/**
 * What staff want a store to be.
 *
 * @param version they looked at; none for a new one
 */
record StoreForm(StoreId id, String name, @Nullable Version version) {
  static final List<Option> FIELDS = List.of(new Option("name", "Name"));

  /** The form for a new store. */
  static Form empty() {
    return Form.filledWith(Map.of());
  }

  static Form of(Store store) {
    return Form.filledWith(
        Map.of(
            "id", List.of(store.id().value()),
            "name", List.of(store.name()),
            "version", List.of(Long.toString(store.version().number()))));
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<StoreForm> read(Form form) {
    var id = form.read("id", text -> new StoreId(text.strip()));
    var name = form.read("name", text -> Text.required(text.strip(), TextLimits.NAME));
    var version = form.readOptional("version", text -> new Version(Choices.number(text)));
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(new StoreForm(id.orElseThrow(), name.orElseThrow(), version.orElse(null)));
  }
}
