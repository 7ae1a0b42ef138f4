// Lists are fetched in pages of so many rows.
export const LIST_PAGE = 100;
