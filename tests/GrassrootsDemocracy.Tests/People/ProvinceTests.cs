using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.People;

public class ProvinceTests
{
    // 22 provinces without Taiwan, 5 autonomous regions and 4 municipalities; Taiwan, Hong Kong and Macao besides.
    [Fact]
    public void There_are_thirty_four_areas_of_the_first_level_and_national_laws_hold_in_thirty_one()
    {
        Assert.Equal(34, Province.All.Count);
        Assert.Equal(31, Province.All.Count(province => province.HasNationalLaws));
        Assert.Equal(
            4,
            Province.All.Count(province => province.Name.Chinese is ['北' or '天' or '上' or '重', _, '市'])
        );
        Assert.Equal(
            5,
            Province.All.Count(province => province.Name.Chinese.EndsWith("自治区", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void They_are_listed_in_the_order_of_their_codes_each_once() =>
        Assert.Equal(
            Province.All.Select(province => province.Code.ToString()),
            Province.All.Select(province => province.Code.ToString()).Order(StringComparer.Ordinal).Distinct()
        );

    [Theory]
    [InlineData("42", "Hubei", "湖北省")]
    [InlineData("420503001002", "Hubei", "湖北省")]
    [InlineData("5001", "Chongqing", "重庆市")]
    public void An_area_lies_in_one_of_them(string code, string name, string chineseName)
    {
        var province = Province.Of(JurisdictionCode.Parse(code))!;

        Assert.Equal(name, province.ToString());
        Assert.Equal(chineseName, province.ToString(Language.Chinese));
    }

    [Theory]
    [InlineData("00")]
    [InlineData("99")]
    [InlineData("160101")]
    public void The_nation_and_unknown_codes_lie_in_none(string code) =>
        Assert.Null(Province.Of(JurisdictionCode.Parse(code)));
}
