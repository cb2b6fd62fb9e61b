/** The versions of Taguette's database (`alembic_version`) to the last of October 2024. None of them changes what is read here. */
export const TAGUETTE_VERSIONS: readonly string[] = [
  ...['09c662cd9483', '382db36f20f4', '43d6c240309d', '447d636f72c5', '491de2dc7cd7', '63d7ca28fc0c', '6489b5f9cfb5'],
  ...['679f625e6e6a', '807c0cc0ecf6', '80b1cc9d4c22', '8359b64e149f', '91ade71ccf4d', 'b23f3b7a638e', 'bc8e0e0677e9'],
  ...['bce44849c2f2', 'd86c45d7aa8a', 'db5e31a0233d', 'dd37d9027a24', 'e2c673393d89', 'e4cf92942271', 'e4e090a5b511'],
  'ecb4065de575',
];
