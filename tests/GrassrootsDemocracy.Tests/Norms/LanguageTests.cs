using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class LanguageTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    [InlineData("ZH-Hant-TW")]
    [InlineData("zh_CN")]
    public void Zh_and_whatever_follows_it_is_chinese(string tag) =>
        Assert.Equal(Language.Chinese, Language.Of(tag));

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("de-DE")]
    [InlineData("zha")]
    [InlineData("no such culture")]
    public void Any_other_tag_is_english(string tag) => Assert.Equal(Language.English, Language.Of(tag));

    [Fact]
    public void The_default_is_english() => Assert.Equal(Language.English, default);

    [Fact]
    public void A_culture_is_given_where_a_language_is_asked_for()
    {
        Language chinese = CultureInfo.GetCultureInfo("zh-Hans");
        Language english = CultureInfo.InvariantCulture;

        Assert.Equal((Language.Chinese, Language.English), (chinese, english));
    }

    [Fact]
    public void Without_a_culture_what_is_formatted_is_english()
    {
        Assert.Equal(Language.English, Language.Of((IFormatProvider?)null));
        Assert.Equal(Language.English, Language.Of(NumberFormatInfo.InvariantInfo));
        Assert.Equal(Language.Chinese, Language.Of((IFormatProvider)CultureInfo.GetCultureInfo("zh")));
    }

    [Fact]
    public void A_language_is_written_as_its_tag() =>
        Assert.Equal("en zh-Hans", $"{Language.English} {Language.Chinese}");
}
