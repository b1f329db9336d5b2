"""The brush: colours, light, paper and lines, whatever they are used for."""
