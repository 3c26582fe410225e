/** Documents in PostgreSQL, their bytes in parts. */
@NullMarked
package org.orderhub.persistence.document;

import org.jspecify.annotations.NullMarked;
