// The pictures of the guide (docs/images), in the program.
#ifndef KB_GUIDE_PICTURES_H
#define KB_GUIDE_PICTURES_H

#include <stddef.h>

// A picture: its name without an ending, and its bytes, WebP.
struct kb_guide_picture {
    const char *name;
    const unsigned char *bytes;
    size_t count;
};

// How many there are.
size_t kb_guide_picture_count(void);

// The picture numbered from 0; its bytes stay where they are.
struct kb_guide_picture kb_guide_picture(size_t number);

#endif
