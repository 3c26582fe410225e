package org.orderhub.web.document;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.application.document.ShowDocument;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileType;
import org.orderhub.web.shared.Url;

/** How documents are written on pages. */
@TemplateExtension
public final class DocumentFormats {
  private static final long KIB = 1_024;

  private DocumentFormats() {}

  static String href(Document document) {
    return Url.of("/documents").step(document.id().toString()).toString();
  }

  static String sizeWords(Content content) {
    long size = content.size();
    if (size < KIB) {
      return size == 1 ? "1 byte" : size + " bytes";
    }
    return size < KIB * KIB
        ? String.format(Locale.ROOT, "%.1f KiB", (double) size / KIB)
        : String.format(Locale.ROOT, "%.1f MiB", (double) size / (KIB * KIB));
  }

  static boolean isPicture(Document document) {
    return document.content().type().preview() == FileType.Preview.IMAGE;
  }

  static boolean isPdf(Document document) {
    return document.content().type().preview() == FileType.Preview.PDF;
  }

  /** The page of what the document belongs to. */
  static String placeHref(ShowDocument.View view) {
    return place(view.place()).toString();
  }

  static String placeWords(ShowDocument.View view) {
    String reference = view.place().reference();
    return switch (view.place().subject()) {
      case DocumentSubject.OfCustomer customer -> "Customer no. " + reference;
      case DocumentSubject.OfOrder order -> "Order " + reference;
      case DocumentSubject.OfOffer offer -> "Offer " + reference;
    };
  }

  static Url place(DocumentSubjects.Place place) {
    return switch (place.subject()) {
      case DocumentSubject.OfCustomer customer ->
          Url.of("/customers").step(customer.id().toString());
      case DocumentSubject.OfOrder order -> Url.of("/orders").step(place.reference());
      case DocumentSubject.OfOffer offer -> Url.of("/offers").step(offer.id().toString());
    };
  }
}
