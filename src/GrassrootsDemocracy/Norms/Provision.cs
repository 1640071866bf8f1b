using static System.FormattableString;

namespace GrassrootsDemocracy.Norms;

/// <summary>A place within an instrument, such as article 15, paragraph 2 (第十五条第二款).</summary>
public sealed record Provision
{
    private Provision(string name, string chineseName)
    {
        Name = name;
        ChineseName = chineseName;
    }

    /// <summary>Gets the place in English, such as "art. 15(2)".</summary>
    public string Name { get; }

    /// <summary>Gets the place in Chinese, such as 第十五条第二款.</summary>
    public string ChineseName { get; }

    /// <summary>Names an article.</summary>
    /// <param name="article">The number of the article; 1 to 999.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Provision Article(int article) =>
        new(Invariant($"art. {article}"), $"第{ChineseNumeral.Of(article)}条");

    /// <summary>Names a paragraph of an article.</summary>
    /// <param name="article">The number of the article; 1 to 999.</param>
    /// <param name="paragraph">The number of the paragraph; 1 to 999.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Provision Article(int article, int paragraph) =>
        new(
            Invariant($"art. {article}({paragraph})"),
            $"第{ChineseNumeral.Of(article)}条第{ChineseNumeral.Of(paragraph)}款"
        );

    /// <summary>Names a place that has no article number, such as a heading of a report.</summary>
    /// <param name="name">The place in English.</param>
    /// <param name="chineseName">The place in Chinese.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public static Provision Named(string name, string chineseName) =>
        new(Guard.Against.NotAName(name), Guard.Against.NotAName(chineseName));

    /// <summary>Returns the place in English.</summary>
    /// <returns>The place.</returns>
    public override string ToString() => Name;
}
