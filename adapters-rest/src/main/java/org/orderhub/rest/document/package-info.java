/** Documents by REST: JSON and multipart in, bytes out. */
@NullMarked
package org.orderhub.rest.document;

import org.jspecify.annotations.NullMarked;
