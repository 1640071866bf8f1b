namespace GrassrootsDemocracy.People;

// Characters that look like others: a letter with its mark in one is the letter and the mark in two, and some characters stand
// twice in Unicode. The tables are those of Unicode for Latin, Cyrillic, Arabic, Tibetan and Japanese letters, for Korean
// syllables and for Chinese characters; they stand here because no culture data is needed to read a name.
internal static class TwinCharacters
{
    private const char FirstSyllable = '\uAC00';
    private const char LastSyllable = '\uD7A3';
    private const int Vowels = 21;
    private const int Finals = 28;

    private const char FirstRadical = '\u2F00';
    private const char FirstTwin = '\uF900';

    // What the radicals at U+2F00 and the characters at U+F900 are twins of, in their order.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋"
        + "弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石"
        + "示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長"
        + "門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Twins =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路"
        + "露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說"
        + "殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵"
        + "令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履"
        + "易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀﨎﨏塚﨑晴﨓﨔凞猪益"
        + "礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐"
        + "祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘﩮﩯並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎"
        + "愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
        + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎";

    private static readonly (char Mark, string Whole, string Bare)[] Marked =
    [
        ('\u0300', "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ", "AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYy"),
        (
            '\u0301',
            "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿЃЌѓќḈḉḖḗḮḯḰḱḾḿ",
            "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøГКгкÇçĒēÏïKkMm"
        ),
        ('\u0301', "ṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ", "ÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư"),
        ('\u0302', "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ", "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ"),
        ('\u0303', "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ", "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy"),
        ('\u0304', "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝ", "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛ"),
        ('\u0306', "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặ", "AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạ"),
        (
            '\u0307',
            "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ",
            "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ"
        ),
        (
            '\u0308',
            "ÄËÏÖÜäëïöüÿŸЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍ",
            "AEIOUaeiouyYЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXx"
        ),
        ('\u0308', "ẗ", "t"),
        ('\u0309', "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ", "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy"),
        ('\u030A', "ÅåŮůẘẙ", "AaUuwy"),
        ('\u030B', "ŐőŰűӲӳ", "OoUuУу"),
        ('\u030C', "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ", "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh"),
        ('\u030F', "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ", "AaEeIiOoRrUuѴѵ"),
        ('\u0311', "ȂȃȆȇȊȋȎȏȒȓȖȗ", "AaEeIiOoRrUu"),
        ('\u031B', "ƠơƯư", "OoUu"),
        (
            '\u0323',
            "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ",
            "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy"
        ),
        ('\u0324', "Ṳṳ", "Uu"),
        ('\u0325', "Ḁḁ", "Aa"),
        ('\u0326', "ȘșȚț", "SsTt"),
        ('\u0327', "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ", "CcGgKkLlNnRrSsTtEeDdHh"),
        ('\u0328', "ĄąĘęĮįŲųǪǫ", "AaEeIiUuOo"),
        ('\u032D', "ḒḓḘḙḼḽṊṋṰṱṶṷ", "DdEeLlNnTtUu"),
        ('\u032E', "Ḫḫ", "Hh"),
        ('\u0330', "ḚḛḬḭṴṵ", "EeIiUu"),
        ('\u0331', "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ", "BbDdKkLlNnRrTtZzh"),
        ('\u0653', "\u0622", "\u0627"),
        ('\u0654', "\u0623\u0624\u0626\u06C0\u06C2\u06D3", "\u0627\u0648\u064A\u06D5\u06C1\u06D2"),
        ('\u0655', "\u0625", "\u0627"),
        ('\u0F72', "\u0F73", "\u0F71"),
        ('\u0F74', "\u0F75", "\u0F71"),
        ('\u0F80', "\u0F76\u0F78\u0F81", "\u0FB2\u0FB3\u0F71"),
        ('\u0FB5', "\u0F69\u0FB9", "\u0F40\u0F90"),
        (
            '\u0FB7',
            "\u0F43\u0F4D\u0F52\u0F57\u0F5C\u0F93\u0F9D\u0FA2\u0FA7\u0FAC",
            "\u0F42\u0F4C\u0F51\u0F56\u0F5B\u0F92\u0F9C\u0FA1\u0FA6\u0FAB"
        ),
        (
            '\u3099',
            "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ",
            "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ"
        ),
        ('\u309A', "ぱぴぷぺぽパピプペポ", "はひふへほハヒフヘホ"),
    ];

    // Capital letters of other alphabets that are printed like Latin ones.
    private const string Others = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹАВЕКМНОРСТУХЅІЈҮҺԀԚԜ";
    private const string Latins = "ABEZHIKMNOPTYXCABEKMHOPCTYXSIJYHDQW";

    private static readonly Dictionary<char, (char Bare, char Mark)> Parts = Marked
        .SelectMany(row => row.Whole.Zip(row.Bare, (whole, bare) => (whole, Part: (bare, row.Mark))))
        .ToDictionary(one => one.whole, one => one.Part);

    private static readonly HashSet<char> Marks = [.. Marked.Select(row => row.Mark)];

    private static char Latin(char letter) =>
        letter > '\u036F' && Others.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at
            ? Latins[at]
            : letter;

    public static bool IsMark(char letter) => Marks.Contains(letter);

    // A letter in as few strokes as it can be written in, and its marks in the order of their numbers.
    public static void Append(char letter, List<char> to)
    {
        if (Parts.TryGetValue(letter, out var parts))
        {
            Append(parts.Bare, to);
            Append(parts.Mark, to);
        }
        else if (letter is >= FirstSyllable and <= LastSyllable)
        {
            var place = letter - FirstSyllable;
            to.Add((char)('\u1100' + (place / (Vowels * Finals))));
            to.Add((char)('\u1161' + (place / Finals % Vowels)));
            if (place % Finals > 0)
            {
                to.Add((char)('\u11A7' + (place % Finals)));
            }
        }
        else if (IsMark(letter))
        {
            var at = to.Count;
            while (at > 0 && IsMark(to[at - 1]) && to[at - 1] > letter)
            {
                at--;
            }

            to.Insert(at, letter);
        }
        else
        {
            to.Add(
                letter - FirstRadical is var radical && radical >= 0 && radical < Radicals.Length
                    ? Radicals[radical]
                : letter - FirstTwin is var twin && twin >= 0 && twin < Twins.Length ? Twins[twin]
                : Latin(char.ToUpperInvariant(letter))
            );
        }
    }
}
