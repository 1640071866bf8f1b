using System.Globalization;

namespace GrassrootsDemocracy.People;

/// <summary>
/// An area of the first level by GB/T 2260 (省级行政区): a province, an autonomous region, a municipality under the central
/// government or a special administrative region.
/// </summary>
public sealed record Province : IReadable
{
    private Province(int code, Words name, bool hasNationalLaws = true)
    {
        Code = JurisdictionCode.Parse(code.ToString(CultureInfo.InvariantCulture));
        Name = name;
        HasNationalLaws = hasNationalLaws;
    }

    /// <summary>Gets every such area, in the order of the codes.</summary>
    public static ValueList<Province> All { get; } =
    [
        new(11, new("Beijing", "北京市")),
        new(12, new("Tianjin", "天津市")),
        new(13, new("Hebei", "河北省")),
        new(14, new("Shanxi", "山西省")),
        new(15, new("Inner Mongolia", "内蒙古自治区")),
        new(21, new("Liaoning", "辽宁省")),
        new(22, new("Jilin", "吉林省")),
        new(23, new("Heilongjiang", "黑龙江省")),
        new(31, new("Shanghai", "上海市")),
        new(32, new("Jiangsu", "江苏省")),
        new(33, new("Zhejiang", "浙江省")),
        new(34, new("Anhui", "安徽省")),
        new(35, new("Fujian", "福建省")),
        new(36, new("Jiangxi", "江西省")),
        new(37, new("Shandong", "山东省")),
        new(41, new("Henan", "河南省")),
        new(42, new("Hubei", "湖北省")),
        new(43, new("Hunan", "湖南省")),
        new(44, new("Guangdong", "广东省")),
        new(45, new("Guangxi", "广西壮族自治区")),
        new(46, new("Hainan", "海南省")),
        new(50, new("Chongqing", "重庆市")),
        new(51, new("Sichuan", "四川省")),
        new(52, new("Guizhou", "贵州省")),
        new(53, new("Yunnan", "云南省")),
        new(54, new("Xizang", "西藏自治区")),
        new(61, new("Shaanxi", "陕西省")),
        new(62, new("Gansu", "甘肃省")),
        new(63, new("Qinghai", "青海省")),
        new(64, new("Ningxia", "宁夏回族自治区")),
        new(65, new("Xinjiang", "新疆维吾尔自治区")),
        new(71, new("Taiwan", "台湾省"), hasNationalLaws: false),
        new(81, new("Hong Kong", "香港特别行政区"), hasNationalLaws: false),
        new(82, new("Macao", "澳门特别行政区"), hasNationalLaws: false),
    ];

    /// <summary>Gets the code.</summary>
    public JurisdictionCode Code { get; }

    /// <summary>Gets the name.</summary>
    public Words Name { get; }

    /// <summary>Gets whether the national laws on self-government at the grassroots are carried out there.</summary>
    /// <remarks>
    /// They are not in Taiwan, and not in Hong Kong and Macao, whose Basic Laws (art. 18 of each) let national laws hold only
    /// when their annex III lists them.
    /// </remarks>
    public bool HasNationalLaws { get; }

    /// <summary>Finds the one in which an area lies.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The area of the first level; <see langword="null"/> for the nation and for a code that GB/T 2260 does not have.</returns>
    public static Province? Of(JurisdictionCode area)
    {
        var first = CodeOf(area);
        foreach (var province in All)
        {
            if (province.Code == first)
            {
                return province;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public string ToString(Language language) => Name.In(language);

    /// <summary>Returns the name in English.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name.English;

    // The code of the first level, whether an area has it or not; that of the nation for the nation.
    internal static JurisdictionCode CodeOf(JurisdictionCode area)
    {
        var first = area;
        while (first.Superior is { } superior && superior != JurisdictionCode.Nation)
        {
            first = superior;
        }

        return first;
    }
}
