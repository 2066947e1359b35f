using ItaSite.Diagnostics;
using UglyToad.PdfPig.Tokens;

namespace ItaSite.Documents;

/// <summary>What a clerk calls the places of a PDF that its pages do not show.</summary>
internal static class PdfPlaces
{
    public static readonly Bilingual FormFields = new("ช่องกรอกของแบบฟอร์ม", "a field of the form");
    public static readonly Bilingual Bookmarks = new("สารบัญของไฟล์ (bookmarks)", "the file's bookmarks");
    public static readonly Bilingual Properties = new("คุณสมบัติของไฟล์", "the file's properties");
    public static readonly Bilingual Scripts = new("คำสั่งในไฟล์", "a script of the file");
    public static readonly Bilingual Replacements = new(
        "ข้อความแทนสิ่งที่วาดในหน้า (ActualText)",
        "the text that stands for what a page draws"
    );
    public static readonly Bilingual Rows = new("ตัวเลขตามตำแหน่งในหน้า", "digits by their place on a page");
    public static readonly Bilingual WhyNotGlyphs = new(
        "วาดเป็นรูปอักษรที่โปรแกรมอ่านไม่ได้",
        "it is drawn in glyphs that this program can't read"
    );
    public static readonly Bilingual Elsewhere = new(
        "ส่วนที่ไม่แสดงในหน้าเอกสาร",
        "what no page of the document shows"
    );

    public static Bilingual Of(IToken token) =>
        token switch
        {
            DictionaryToken field
                when field.ContainsKey(NameToken.Create("FT")) || field.ContainsKey(NameToken.Create("V")) =>
                FormFields,
            DictionaryToken mark
                when mark.ContainsKey(NameToken.Create("Title")) && mark.ContainsKey(NameToken.Create("Parent")) =>
                Bookmarks,
            DictionaryToken info
                when info.ContainsKey(NameToken.Create("Producer")) || info.ContainsKey(NameToken.Create("Author")) =>
                Properties,
            DictionaryToken action when NameOf(action, "S") == "JavaScript" => Scripts,
            _ => Elsewhere,
        };

    public static string? NameOf(DictionaryToken dictionary, string name) =>
        dictionary.TryGet(NameToken.Create(name), out var token) && token is NameToken value ? value.Data : null;
}
