/** Use cases of documents, and what they ask of the outside. */
@NullMarked
package org.orderhub.application.document;

import org.jspecify.annotations.NullMarked;
