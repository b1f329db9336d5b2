import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const features = ['welcome', 'characters', 'books', 'making', 'studio', 'reader', 'settings'];

/** What a layer may not import. Layers: lib and components, then features, then app; `@/` is the only way across. */
function forbid(files, patterns) {
  return {
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const sideways = {
  regex: '^\\.\\./\\.\\./',
  message: 'Leave the folder through @/, so that the layer rules see it.',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/lib/api-types.ts'] },
  js.configs.recommended,
  tseslint.configs.strict,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  forbid(
    ['src/lib/**'],
    [sideways, { regex: '^@/(app|features|components)/', message: 'lib imports only from lib.' }],
  ),
  forbid(
    ['src/components/**'],
    [sideways, { regex: '^@/(app|features)/', message: 'components import only from components and lib.' }],
  ),
  ...features.map((feature) =>
    forbid(
      [`src/features/${feature}/**`],
      [
        sideways,
        { regex: '^@/app/', message: 'Features do not know the app.' },
        {
          regex: `^@/features/(?!${feature}/)`,
          message: 'Features do not know one another: compose them in app/routes.',
        },
      ],
    ),
  ),
);
