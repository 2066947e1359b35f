namespace ItaSite.Tests.Model;

/// <summary>Texts and what they fold to, asked of the program and of the theme's words.js alike.</summary>
internal static class FoldingCases
{
    public static readonly (string Written, string Folded)[] All =
    [
        ("", ""),
        ("งบประมาณ", "งบประมาณ"),
        ("ปี ๒๕๖๖", "ปี2566"),
        ("O๒๑", "o21"),
        ("ITA Online", "itaonline"),
        ("ÉCOLE × Ærø", "écoleærø"),
        // สระอำ in two characters, with a tone before, between and behind
        ("ท\u0E4D\u0E32", "ทำ"),
        ("น\u0E4D\u0E49\u0E32", "น้ำ"),
        ("น\u0E49\u0E4D\u0E32", "น้ำ"),
        ("น\u0E33\u0E49", "น้ำ"),
        ("น\u0E32\u0E4D\u0E49", "น้ำ"),
        ("จ\u0E4D \u0E32นวน", "จำนวน"),
        // เเ for แ, vowels and tones in the wrong order, twice
        ("เเผน", "แผน"),
        ("แแผน", "แผน"),
        ("ไไฟ", "ไฟ"),
        ("ท\u0E48\u0E35", "ที่"),
        ("ที่่", "ที่"),
        ("ค\u0E30\u0E48", "ค่ะ"),
        ("กาา", "กา"),
        ("สิทธิ\u0E4C", "สิทธิ์"),
        ("เกาะ", "เกาะ"),
        ("ต่าง ๆ", "ต่างๆ"),
        ("นำํ นาำํ นาํำ", "นำนาำนำ"),
        ("เเก แเ เก แ แก", "แกแกแก"),
        // Tones make words
        ("ข้าว ขาว ข่าว", "ข้าวขาวข่าว"),
        // What cannot be seen, spaces of every kind, dashes, dots
        ("งบ\u200Bประ\u00ADมาณ\uFEFF", "งบประมาณ"),
        ("อบต.\u00A0คลองขนาก", "อบตคลองขนาก"),
        ("ถาม–ตอบ ถาม-ตอบ ถาม\u2011ตอบ", "ถามตอบถามตอบถามตอบ"),
        ("ป.ป.ช. พ.ศ. 2566", "ปปชพศ2566"),
        ("ปั จจุบัน", "ปัจจุบัน"),
        ("Q&A", "qa"),
        ("“No Gift Policy”", "nogiftpolicy"),
        ("กรุงเทพฯ ฿๑๐๐", "กรุงเทพ100"),
        // Numbers
        ("๕๙๐,๐๐๐.๕๐ บาท", "590000.50บาท"),
        ("๐๓๕-๐๐๐ ๐๐๐", "035000000"),
        ("คำสั่ง ๑๘๑/๒๕๖๕", "คำสั่ง181/2565"),
        ("เวลา ๐๘:๓๐ น.", "เวลา08:30น"),
        ("สขร. ๑.", "สขร1"),
        ("1. ข้อ", "1ข้อ"),
        // Glyphs of old fonts
        ("ที\uF70B", "ที้"),
        ("ก\uF701น", "กิน"),
        // Ends of lines part; one is enough, and none begins a text
        ("\nก\r\n\nข\n", "ก\nข\n"),
        ("น\n้ำ", "น\n้ำ"),
        // What is no letter of ours
        ("ก😀ข", "กข"),
        ("ก\uD83Dข", "กข"),
        ("<script>\u2028'\"\\`", "script"),
    ];
}
