/** What every page has: its frame, forms, errors, notes and headers. */
@NullMarked
package org.orderhub.web.shared;

import org.jspecify.annotations.NullMarked;
