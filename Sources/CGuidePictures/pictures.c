#include "CGuidePictures.h"

// C has #embed, which puts a file into the program at no cost; Swift would compile an array of as many numbers for minutes.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char trang_dau[] = {
#embed "../../docs/images/trang-dau.webp"
};
static const unsigned char ket_qua[] = {
#embed "../../docs/images/ket-qua.webp"
};
static const unsigned char van_ban[] = {
#embed "../../docs/images/van-ban.webp"
};
static const unsigned char quan_he[] = {
#embed "../../docs/images/quan-he.webp"
};
static const unsigned char nguoi_noi[] = {
#embed "../../docs/images/nguoi-noi.webp"
};

static const struct kb_guide_picture pictures[] = {
    {"trang-dau", trang_dau, sizeof trang_dau}, {"ket-qua", ket_qua, sizeof ket_qua},
    {"van-ban", van_ban, sizeof van_ban},       {"quan-he", quan_he, sizeof quan_he},
    {"nguoi-noi", nguoi_noi, sizeof nguoi_noi},
};

size_t kb_guide_picture_count(void) { return sizeof pictures / sizeof *pictures; }

struct kb_guide_picture kb_guide_picture(size_t number) { return pictures[number]; }
