using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.People;

public class JurisdictionCodeTests
{
    [Theory]
    [InlineData("42", "420000")]
    [InlineData("4205", "420500")]
    [InlineData("420503", "420503")]
    [InlineData("420500", "420500")]
    [InlineData("420000", "420000")]
    [InlineData("420503001", "420503001")]
    [InlineData("420503001000", "420503001")]
    [InlineData("420503001002", "420503001002")]
    [InlineData("420503000", "420503")]
    [InlineData("000000", "000000")]
    [InlineData("00", "000000")]
    public void A_code_is_written_with_six_digits_or_as_many_as_it_needs(string text, string written) =>
        Assert.Equal(written, JurisdictionCode.Parse(text).ToString());

    [Theory]
    [InlineData("42", "420000")]
    [InlineData("4205", "420500000000")]
    [InlineData("420503", "420503000")]
    [InlineData("00", "000000000000")]
    public void Trailing_zeros_of_a_level_do_not_count(string one, string other) =>
        Assert.Equal(JurisdictionCode.Parse(one), JurisdictionCode.Parse(other));

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("420")]
    [InlineData("42050")]
    [InlineData("4205031")]
    [InlineData("42050300")]
    [InlineData("4205030010")]
    [InlineData("4205030010020")]
    [InlineData("42050x")]
    [InlineData("-20503")]
    [InlineData(" 42050")]
    [InlineData("\u0664\u0662\u0660\u0665\u0660\u0663")] // digits, but not of this alphabet
    [InlineData("020503")]
    [InlineData("01")]
    public void What_is_no_code_is_refused(string text) =>
        Assert.Contains(
            $"'{text}' is not a jurisdiction code",
            Assert.Throws<FormatException>(() => JurisdictionCode.Parse(text)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_prefix_is_the_superior() =>
        Assert.Equal(
            ["000000", "420000", "420500", "420503", "420503001", "420503001002"],
            JurisdictionCode.Parse("420503001002").FromTheNationDown.Select(code => code.ToString())
        );

    // 419001 is run by the province itself, 429004 likewise: the level in between is 90, which is a code as any other.
    [Fact]
    public void An_area_without_a_level_in_between_lies_in_the_next_one_that_there_is()
    {
        Assert.Equal("420000", $"{JurisdictionCode.Parse("420500").Superior}");
        Assert.Equal("420000", $"{JurisdictionCode.Parse("420003").Superior}");
        Assert.Equal("420503", $"{JurisdictionCode.Parse("420503000002").Superior}");
    }

    [Fact]
    public void The_nation_has_no_superior_and_is_what_was_not_given()
    {
        Assert.Null(JurisdictionCode.Nation.Superior);
        Assert.Equal(JurisdictionCode.Nation, default);
        Assert.Equal([JurisdictionCode.Nation], JurisdictionCode.Nation.FromTheNationDown);
        Assert.Equal("000000", JurisdictionCode.Nation.ToString());
    }

    [Theory]
    [InlineData("420503", "420503", true)]
    [InlineData("420503", "420500", true)]
    [InlineData("420503", "42", true)]
    [InlineData("420503", "00", true)]
    [InlineData("420503001002", "420503", true)]
    [InlineData("420500", "420503", false)]
    [InlineData("420503", "420502", false)]
    [InlineData("421300", "4205", false)]
    [InlineData("00", "42", false)]
    public void An_area_lies_in_itself_and_in_its_superiors(string code, string other, bool isWithin) =>
        Assert.Equal(isWithin, JurisdictionCode.Parse(code).IsWithin(JurisdictionCode.Parse(other)));
}
