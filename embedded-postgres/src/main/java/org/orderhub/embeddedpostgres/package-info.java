/** A real PostgreSQL beside the app, for whoever has not configured one. */
@NullMarked
package org.orderhub.embeddedpostgres;

import org.jspecify.annotations.NullMarked;
