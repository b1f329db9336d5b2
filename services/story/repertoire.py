"""What can be told without a model: the gallery of tales, and whether a wish has a tale. Answered over the bus."""

from contracts.questions import PremiseAsked, PremisePlaced, TaleOffered, TalesAsked, TalesOffered


class AnyTale:
    """A model tells whatever is wished for, and has no list of it."""

    async def tales(self, asked: TalesAsked) -> TalesOffered:
        """No tale to choose from."""
        return TalesOffered(language=asked.language)

    async def premise(self, asked: PremiseAsked) -> PremisePlaced:  # noqa: ARG002 -- any wish will do
        """Any wish can be told."""
        return PremisePlaced(can_tell=True)


class BuiltinTales:
    """The tales of the built-in storyteller."""

    async def tales(self, asked: TalesAsked) -> TalesOffered:
        """All tales in the language, those of situations first."""
        from services.story.builtin.loading import PLOTS, language_for

        language = language_for(asked.language)
        offered = []
        for key, tale in language.tales.items():
            head = PLOTS[key].head
            offered.append(
                TaleOffered(
                    key=key,
                    title=language.grammar.typeset(tale.title),
                    about=language.grammar.typeset(tale.about),
                    audience=language.grammar.typeset(tale.audience),
                    ages=head.ages,
                    moods=head.moods,
                    tone=head.tone,
                    situation=head.situation,
                    surprise=head.surprise,
                    own_kind=head.own,
                    ask=language.grammar.typeset(tale.ask),
                    own=language.grammar.typeset(tale.own),
                )
            )
        offered.sort(key=lambda tale: (not tale.situation, tale.key))
        return TalesOffered(language=language.tag, tales=tuple(offered))

    async def premise(self, asked: PremiseAsked) -> PremisePlaced:
        """Whether a tale tells of this; an empty wish leaves everything to the storyteller."""
        from services.story.builtin.placing import place_premise

        if not asked.premise.strip():
            return PremisePlaced(can_tell=True)
        tale, own = place_premise(asked.premise, asked.language)
        return PremisePlaced(can_tell=tale is not None, tale=tale or "", own=own)
