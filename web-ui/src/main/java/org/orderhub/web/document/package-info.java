/** Documents on the pages of what they belong to. */
@NullMarked
package org.orderhub.web.document;

import org.jspecify.annotations.NullMarked;
