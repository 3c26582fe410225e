/** Widgets and requests in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.widget;

import org.jspecify.annotations.NullMarked;
