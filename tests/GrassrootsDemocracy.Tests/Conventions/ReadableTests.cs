using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Conventions;

// Every rule and every norm that the library knows can be found and read, in English and in Chinese.
public class ReadableTests
{
    private static readonly Language[] Languages = [Language.English, Language.Chinese];

    private static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [.. PublicSurface.Statics<RuleDescriptor>()];

    [Fact]
    public void Rules_and_norms_are_found_by_reflection()
    {
        Assert.Contains(ElectionFindings.Turnout, Rules);
        Assert.Contains(
            ElectionNorms.VillagersCommittee.Turnout(Franchise.HouseholdDelegates),
            NamedNorms.All
        );
        Assert.Contains(JointRecommendationNorms.Willingness, NamedNorms.All);
    }

    [Fact]
    public void No_two_rules_have_one_id() => None.Of(TwiceIn(Rules.Select(rule => rule.Id)));

    [Fact]
    public void No_two_norms_have_one_id() =>
        None.Of(TwiceIn(NamedNorms.All.Where(name => name == name.Said).Select(name => name.Id)));

    [Fact]
    public void Ids_are_lower_case_words_with_points_and_hyphens_and_a_part_after_its_mark() =>
        None.Of(
            Rules
                .Select(rule => rule.Id)
                .Concat(NamedNorms.All.Select(name => name.Id))
                .Where(id =>
                    !id.All(letter => char.IsAsciiLetterLower(letter) || letter is '.' or '-' or '@')
                )
        );

    [Fact]
    public void Every_rule_has_a_page() =>
        None.Of(Rules.Select(rule => rule.Page).Where(page => !Repository.Has(page)));

    [Fact]
    public void Every_rule_has_a_title_and_a_sentence_in_both_languages() =>
        None.Of(
            from rule in Rules
            from language in Languages
            let title = rule.Title(language)
            let sentence = new Finding(rule, Measure.Stated(Verdict.Met), source: null)
            {
                Subject = "-",
            }.ToString(language)
            where !IsIn(language, title) || string.IsNullOrWhiteSpace(sentence)
            select $"{rule} {language}: {title}"
        );

    [Fact]
    public void Every_norm_has_a_title_in_both_languages() =>
        None.Of(
            from name in NamedNorms.All
            from language in Languages
            let title = name.Title(language)
            where !IsIn(language, title) || title.Contains(name.Id, StringComparison.Ordinal)
            select $"{name} {language}: {title}"
        );

    [Fact]
    public void Every_choice_that_a_norm_can_be_has_words_in_both_languages() =>
        None.Of(
            from choice in NamedNorms.Choices()
            from language in Languages
            let words = choice.Name.Say(choice.Norm, language)
            where !IsIn(language, words) || words.Contains(choice.Value.ToString()!, StringComparison.Ordinal)
            select $"{choice.Name} {language}: {words}"
        );

    [Fact]
    public void Two_choices_of_one_norm_are_told_apart_in_both_languages() =>
        None.Of(
            from choice in NamedNorms.Choices()
            from language in Languages
            group choice by (choice.Name, language, Words: choice.Name.Say(choice.Norm, language)) into same
            where same.Skip(1).Any()
            select $"{same.Key.Name} {same.Key.language}: {same.Key.Words}"
        );

    private static IEnumerable<string> TwiceIn(IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal)
            .Where(same => same.Skip(1).Any())
            .Select(same => same.Key);

    private static bool IsIn(Language language, string text) =>
        !string.IsNullOrWhiteSpace(text)
        && (language == Language.English ? !Script.HasChinese(text) : Script.IsChinese(text));
}
