// Made of fixtures/replies/learn.ndjson by npm run learn-replies.
export const REPLY_WEIGHTS = {
  of: 'ef500699f0033fbd',
  scale: 0.013080297507017747,
  features: `
a:again+again a:again+ask a:again+away a:again+contact a:again+deny a:again+has a:again+later a:again+like a:again+more a:again+much a:again+past a:again+refuse
a:again+time a:ask+again a:ask+ask a:ask+away a:ask+busy a:ask+contact a:ask+decider a:ask+deny a:ask+end a:ask+fits a:ask+forever a:ask+has a:ask+later
a:ask+like a:ask+meet a:ask+more a:ask+much a:ask+need a:ask+past a:ask+postpone a:ask+price a:ask+refer a:ask+refuse a:ask+rival a:ask+small a:ask+thanks
a:ask+time a:ask+trust a:ask+works a:away+ask a:away+away a:away+end a:away+has a:away+later a:away+like a:away+time a:busy+ask a:busy+rival a:busy+trust
a:contact+again a:contact+ask a:contact+contact a:contact+deny a:contact+end a:contact+forever a:contact+has a:contact+later a:contact+like a:contact+more
a:contact+much a:contact+past a:contact+refer a:contact+refuse a:contact+small a:contact+thanks a:contact+time a:decider+ask a:decider+away a:decider+decider
a:decider+deny a:decider+end a:decider+has a:decider+later a:decider+like a:decider+meet a:decider+refer a:decider+refuse a:effort+ask a:effort+more
a:effort+much a:end+ask a:end+away a:end+contact a:end+deny a:end+end a:end+forever a:end+has a:end+later a:end+like a:end+more a:end+much a:end+past
a:end+price a:end+refuse a:fits+ask a:fits+deny a:fits+fits a:fits+has a:fits+later a:fits+like a:fits+more a:fits+postpone a:fits+refuse a:fits+thanks
a:fits+time a:fits+works a:forever+again a:forever+ask a:forever+contact a:forever+deny a:forever+end a:forever+forever a:forever+has a:forever+later
a:forever+like a:forever+meet a:forever+more a:forever+much a:forever+need a:forever+past a:forever+refer a:forever+refuse a:forever+rival a:forever+trust
a:has+away a:has+deny a:has+forever a:has+has a:has+like a:has+much a:has+past a:has+postpone a:has+refuse a:has+rival a:has+small a:has+thanks a:has+time
a:has+trust a:has+works a:later+again a:later+ask a:later+away a:later+deny a:later+fits a:later+forever a:later+has a:later+later a:later+like a:later+meet
a:later+more a:later+much a:later+past a:later+postpone a:later+refer a:later+refuse a:later+rival a:later+time a:like+again a:like+ask a:like+away
a:like+contact a:like+decider a:like+deny a:like+end a:like+fits a:like+forever a:like+has a:like+later a:like+like a:like+meet a:like+more a:like+much
a:like+need a:like+past a:like+permit a:like+postpone a:like+price a:like+refer a:like+refuse a:like+thanks a:like+time a:like+trust a:like+works a:meet+ask
a:meet+contact a:meet+end a:meet+has a:meet+later a:meet+like a:meet+meet a:meet+more a:meet+much a:meet+past a:meet+permit a:meet+refuse a:meet+time
a:meet+works a:more+again a:more+ask a:more+contact a:more+deny a:more+end a:more+forever a:more+has a:more+later a:more+like a:more+more a:more+much
a:more+past a:more+promote a:more+refuse a:more+works a:much+again a:much+ask a:much+contact a:much+effort a:much+end a:much+fits a:much+has a:much+later
a:much+like a:much+meet a:much+more a:much+much a:much+past a:much+postpone a:much+price a:much+promote a:much+rival a:much+small a:much+thanks a:much+works
a:need+deny a:need+like a:need+more a:need+refuse a:need+rival a:past+ask a:past+contact a:past+deny a:past+has a:past+later a:past+like a:past+more a:past+much
a:past+need a:past+refuse a:past+rival a:past+time a:permit+ask a:permit+deny a:permit+permit a:permit+refuse a:permit+time a:postpone+again a:postpone+ask
a:postpone+away a:postpone+deny a:postpone+end a:postpone+has a:postpone+later a:postpone+like a:postpone+meet a:postpone+more a:postpone+much a:postpone+refuse
a:price+ask a:price+decider a:price+deny a:price+end a:price+like a:price+much a:price+price a:promote+like a:refer+again a:refer+ask a:refer+away
a:refer+contact a:refer+decider a:refer+deny a:refer+forever a:refer+has a:refer+later a:refer+like a:refer+more a:refer+refer a:refer+refuse a:refer+time
a:refuse+again a:refuse+ask a:refuse+away a:refuse+busy a:refuse+contact a:refuse+decider a:refuse+deny a:refuse+end a:refuse+fits a:refuse+forever a:refuse+has
a:refuse+later a:refuse+like a:refuse+meet a:refuse+more a:refuse+much a:refuse+need a:refuse+past a:refuse+permit a:refuse+postpone a:refuse+price
a:refuse+refer a:refuse+refuse a:refuse+rival a:refuse+thanks a:refuse+time a:refuse+trust a:refuse+works a:rival+ask a:rival+contact a:rival+effort a:rival+has
a:rival+later a:rival+like a:rival+past a:rival+rival a:rival+time a:rival+trust a:rival+works a:small+again a:small+ask a:small+contact a:small+end
a:small+meet a:small+more a:small+much a:small+time a:small+works a:thanks+ask a:thanks+contact a:thanks+deny a:thanks+end a:thanks+forever a:thanks+has
a:thanks+later a:thanks+refer a:thanks+refuse a:thanks+thanks a:time+again a:time+ask a:time+away a:time+contact a:time+deny a:time+fits a:time+has a:time+later
a:time+like a:time+meet a:time+more a:time+much a:time+postpone a:time+refuse a:time+time a:time+works a:trust+ask a:trust+deny a:trust+end a:trust+has
a:trust+like a:trust+much a:trust+refuse a:trust+time a:works+ask a:works+deny a:works+fits a:works+has a:works+later a:works+like a:works+more a:works+much
a:works+refuse a:works+thanks a:works+works asks b:000+euro b:10+000 b:10+uhr b:11+uhr b:13+uhr b:14+uhr b:15+dsgvo b:15+uhr b:16+uhr b:17+uhr b:2027+$ b:30+?
b:30+uhr b:50+000 b:7+uwg b:8+$ b:9+30 b:9+uhr b:^+15 b:^+a b:^+ab b:^+aber b:^+abwesenheitsnotiz b:^+after b:^+aktuell b:^+all b:^+alles b:^+als b:^+also
b:^+am b:^+an b:^+any b:^+are b:^+as b:^+ask b:^+at b:^+auf b:^+auto b:^+automatische b:^+back b:^+before b:^+bei b:^+best b:^+beste b:^+besten b:^+bin b:^+bis
b:^+bitte b:^+but b:^+call b:^+can b:^+cease b:^+cheers b:^+consider b:^+contact b:^+could b:^+da b:^+dafuer b:^+danach b:^+danke b:^+das b:^+dear b:^+delete
b:^+den b:^+der b:^+derzeit b:^+die b:^+dienstag b:^+diese b:^+do b:^+does b:^+don b:^+donnerstag b:^+dr b:^+drop b:^+ein b:^+eine b:^+einen b:^+enough b:^+erst
b:^+es b:^+every b:^+everyone b:^+for b:^+frag b:^+fragen b:^+frau b:^+freitag b:^+freundliche b:^+fuer b:^+geht b:^+gern b:^+gerne b:^+get b:^+gibt b:^+give
b:^+good b:^+got b:^+great b:^+gruss b:^+guten b:^+hab b:^+haben b:^+hallo b:^+happy b:^+have b:^+he b:^+hello b:^+her b:^+herr b:^+herzlichen b:^+heute b:^+hey
b:^+hi b:^+hier b:^+hiermit b:^+hmm b:^+hoeren b:^+hope b:^+how b:^+i b:^+ich b:^+if b:^+ihr b:^+ihre b:^+im b:^+in b:^+interested b:^+interesting b:^+is
b:^+ist b:^+it b:^+ja b:^+jetzt b:^+jo b:^+just b:^+kann b:^+kein b:^+keine b:^+kind b:^+kindly b:^+klingt b:^+koennen b:^+koennten b:^+kommen b:^+laesst
b:^+lassen b:^+last b:^+leider b:^+let b:^+letzte b:^+liebe b:^+lieber b:^+loeschen b:^+looks b:^+machen b:^+mail b:^+many b:^+maybe b:^+mein b:^+meine
b:^+melden b:^+mich b:^+mir b:^+mit b:^+momentan b:^+monday b:^+muss b:^+my b:^+nach b:^+nah b:^+nee b:^+nehmen b:^+nein b:^+neue b:^+never b:^+next b:^+nice
b:^+nicht b:^+nie b:^+no b:^+nobody b:^+noch b:^+not b:^+nothing b:^+now b:^+nummer b:^+nur b:^+off b:^+ohne b:^+ok b:^+okay b:^+on b:^+opt b:^+our b:^+passt
b:^+pay b:^+please b:^+pls b:^+quit b:^+raus b:^+regards b:^+remove b:^+reply b:^+ring b:^+rufen b:^+sagen b:^+schicken b:^+schluss b:^+see b:^+sehr b:^+send
b:^+servus b:^+she b:^+show b:^+sie b:^+since b:^+sincerely b:^+sind b:^+so b:^+solange b:^+solche b:^+sorry b:^+sounds b:^+spaeter b:^+speak b:^+stop
b:^+streichen b:^+sure b:^+ta b:^+take b:^+talk b:^+tell b:^+thank b:^+thanks b:^+that b:^+the b:^+there b:^+they b:^+this b:^+thursday b:^+too b:^+trotzdem
b:^+try b:^+ueber b:^+und b:^+under b:^+uns b:^+unser b:^+unsere b:^+unsubscribe b:^+unterlassen b:^+viele b:^+vielen b:^+vielleicht b:^+vor b:^+wann b:^+warum
b:^+was b:^+we b:^+welche b:^+wenden b:^+wenn b:^+wer b:^+what b:^+when b:^+where b:^+which b:^+who b:^+why b:^+wie b:^+will b:^+wir b:^+wird b:^+with b:^+wo
b:^+woher b:^+would b:^+wozu b:^+wrong b:^+yes b:^+you b:^+your b:^+yours b:^+zu b:^+zum b:^+zur b:^+zurzeit b:a+bit b:a+call b:a+company b:a+couple b:a+crm
b:a+day b:a+demo b:a+different b:a+firm b:a+fit b:a+free b:a+good b:a+look b:a+lot b:a+meeting b:a+month b:a+new b:a+no b:a+problem b:a+proposal b:a+quick
b:a+quote b:a+school b:a+small b:a+software b:a+solution b:a+team b:a+third b:a+tool b:a+week b:a+word b:a+year b:ab+$ b:ab+dem b:ab+jetzt b:ab+juli b:ab+sofort
b:aber+das b:aber+wir b:abmelden+$ b:abmelden+? b:about+it b:about+the b:about+this b:about+to b:about+your b:absagen+$ b:access+to b:account+$ b:address+$
b:address+? b:address+from b:adresse+$ b:afraid+$ b:after+that b:after+the b:again+$ b:again+after b:again+in b:agree+to b:ahead+$ b:ahead+and b:all+$ b:all+of
b:all+our b:all+that b:all+the b:alles+gute b:alles+klar b:alone+$ b:already+$ b:am+besten b:am+dienstag b:am+donnerstag b:am+freitag b:am+mittwoch b:am+montag
b:am+out b:am+wochenende b:an+$ b:an+answer b:an+den b:an+der b:an+die b:an+diese b:an+hour b:an+meine b:an+offer b:an+unsere b:an+unseren b:and+a b:and+can
b:and+confirm b:and+do b:and+don b:and+have b:and+he b:and+i b:and+it b:and+my b:and+no b:and+that b:and+the b:and+there b:and+they b:and+we b:and+will
b:and+would b:and+your b:anders+aus b:angebot+$ b:angebot+fuer b:angebot+nicht b:angeschrieben+werden b:annual+leave b:any+chance b:any+further b:any+more
b:any+time b:anymore+$ b:anything+$ b:anything+else b:anything+new b:anything+to b:anything+with b:anyway+$ b:app+$ b:appreciate+the b:april+$ b:are+in
b:are+not b:are+you b:are+your b:art+$ b:as+a b:as+i b:as+it b:as+to b:as+well b:as+you b:ask+for b:ask+me b:asking+$ b:at+10 b:at+2 b:at+3 b:at+a b:at+all
b:at+it b:at+my b:at+our b:at+present b:at+that b:at+the b:at+this b:at+your b:auch+auf b:auch+keine b:auch+mit b:auch+nicht b:auch+ohne b:auf+$ b:auf+dem
b:auf+den b:auf+der b:auf+die b:auf+ihre b:auf+mich b:auf+mir b:auf+uns b:august+$ b:aus+$ b:aus+? b:aus+dem b:aus+der b:aus+ihrem b:aus+ihrer b:ausprobieren+$
b:austragen+$ b:autumn+$ b:away+$ b:back+$ b:back+at b:back+in b:back+on b:back+to b:be+a b:be+at b:be+glad b:be+going b:be+in b:be+our b:be+taking b:be+the
b:bedarf+$ b:been+with b:before+i b:before+the b:before+we b:bei+der b:bei+einer b:bei+euch b:bei+ihnen b:bei+mir b:bei+uns b:bei+unserem b:bekommen+$
b:bekommen+wir b:best+$ b:best+regards b:best+wishes b:beste+gruesse b:bestellen+$ b:besten+dank b:besten+gruessen b:bin+ab b:bin+am b:bin+bis b:bin+da
b:bin+ich b:bin+nicht b:bin+nur b:bis+dahin b:bis+ende b:bis+zum b:bitte+$ b:bitte+an b:bitte+auch b:bitte+aus b:bitte+den b:bitte+die b:bitte+entfernen
b:bitte+im b:bitte+keine b:bitte+kontaktieren b:bitte+loeschen b:bitte+melden b:bitte+nehmen b:bitte+nicht b:bitte+rufen b:bitte+schicken b:bitte+schreiben
b:bitte+sehen b:bitte+senden b:bitte+sie b:bitte+um b:bitte+wenden b:bitten+um b:brauche+ich b:brauchen+sie b:brauchen+wir b:budget+$ b:budget+for b:buero+$
b:but+i b:but+it b:but+no b:but+the b:but+we b:by+a b:by+hand b:by+our b:by+phone b:by+the b:call+$ b:call+me b:call+on b:call+the b:can+do b:can+i b:can+it
b:can+t b:can+we b:can+you b:care+of b:change+$ b:check+back b:cheers+$ b:closed+for b:com+$ b:come+back b:company+$ b:company+and b:consent+to b:consider+this
b:contact+me b:contact+us b:contacting+me b:contract+$ b:contract+with b:could+be b:could+we b:could+you b:couldn+t b:crm+$ b:currently+on b:d+be b:d+have
b:d+like b:d+love b:d+need b:d+rather b:d+want b:da+$ b:da+auch b:da+bin b:da+hab b:da+ist b:da+kann b:da+muesste b:da+nicht b:da+sind b:dabei+$ b:dafuer+$
b:dafuer+haben b:dafuer+ist b:damen+und b:damit+$ b:danach+gern b:dank+$ b:dank+aber b:dank+fuer b:danke+$ b:danke+aber b:danke+der b:danke+fuer b:danke+ihnen
b:danke+und b:darf+ich b:das+$ b:das+? b:das+angebot b:das+auch b:das+bei b:das+budget b:das+fuer b:das+geld b:das+hat b:das+in b:das+ist b:das+laeuft
b:das+macht b:das+mal b:das+mit b:das+muss b:das+nicht b:das+nichts b:das+passt b:das+projekt b:das+thema b:das+waere b:das+wird b:dass+das b:dass+die
b:dass+ich b:dass+sie b:dass+wir b:data+$ b:data+and b:daten+$ b:daten+zu b:davon+$ b:day+$ b:days+$ b:dazu+$ b:de+$ b:deal+with b:dear+mr b:dear+ms b:dear+sir
b:decided+to b:decline+$ b:delete+it b:delete+me b:delete+my b:dem+handy b:dem+verteiler b:dem+was b:demo+$ b:den+einkauf b:den+kopf b:den+termin b:den+vertrag
b:der+firma b:der+inhaber b:der+liste b:der+macht b:der+messe b:der+nachfrage b:der+preis b:der+richtige b:der+termin b:der+vorstand b:desk+$ b:details+$
b:did+you b:didn+t b:die+adresse b:die+buchhaltung b:die+daten b:die+einfuehrung b:die+einrichtung b:die+entscheidung b:die+geschaeftsfuehrung
b:die+geschaeftsleitung b:die+it b:die+kollegen b:die+muehe b:die+neue b:die+sache b:die+software b:die+umstellung b:die+unterlagen b:die+zeit b:die+zentrale
b:die+zusendung b:dienstag+um b:diese+adresse b:dieses+jahr b:do+$ b:do+i b:do+it b:do+not b:do+send b:do+the b:do+we b:do+you b:doch+nicht b:does+it
b:does+that b:does+the b:does+your b:doesn+t b:don+t b:done+$ b:down+$ b:dringenden+faellen b:drop+me b:durch+den b:e+mail b:e+mails b:ehrlich+gesagt b:ein+$
b:ein+angebot b:ein+neues b:eine+eigene b:eine+loesung b:eine+mail b:eine+zusammenarbeit b:einen+anderen b:einen+vorschlag b:einladung+fuer b:else+$ b:email+$
b:email+address b:email+me b:emails+$ b:end+$ b:end+? b:end+of b:enough+$ b:entfernen+sie b:entschieden+$ b:erfolg+$ b:erhalten+$ b:erreichbar+$ b:erst+ab
b:erst+die b:erst+im b:erst+mal b:erzaehlen+sie b:es+$ b:es+auch b:es+bei b:es+eine b:es+mir b:es+nicht b:euro+im b:exactly+what b:example+$ b:falsche+nummer
b:feel+free b:finde+ich b:fine+$ b:firm+$ b:first+$ b:fit+$ b:follow+up b:for+$ b:for+a b:for+all b:for+an b:for+another b:for+anything b:for+asking b:for+it
b:for+me b:for+my b:for+now b:for+our b:for+that b:for+the b:for+thinking b:for+this b:for+two b:for+urgent b:for+us b:for+you b:for+your b:forward+$ b:frage+$
b:fragen+sie b:frau+dr b:free+to b:frei+$ b:freundliche+gruesse b:freundlichen+gruessen b:friday+$ b:friday+at b:from+all b:from+me b:from+my b:from+our
b:from+the b:from+us b:from+you b:from+your b:front+desk b:fuer+das b:fuer+den b:fuer+die b:fuer+dieses b:fuer+ein b:fuer+eine b:fuer+einen b:fuer+ihr
b:fuer+ihre b:fuer+mich b:fuer+sie b:fuer+so b:fuer+uns b:fuer+unser b:fuer+unsere b:further+$ b:further+emails b:future+$ b:gar+nicht b:gar+nichts b:gdpr+i
b:gebunden+$ b:geehrte+damen b:geehrte+frau b:geehrter+herr b:geht+es b:geht+s b:gelesen+$ b:gemacht+$ b:gemaess+art b:gern+$ b:gern+wieder b:gerne+$ b:gerne+an
b:gerne+mehr b:geschlossen+$ b:get+a b:get+back b:get+in b:get+my b:get+the b:geworden+$ b:gibt+es b:gibt+s b:give+it b:give+me b:give+you b:glad+to b:go+ahead
b:go+on b:go+through b:going+to b:good+$ b:good+luck b:good+to b:got+a b:got+it b:got+my b:got+the b:gruesse+$ b:gruesse+aus b:gruesse+vom b:gruessen+$
b:gruss+$ b:gut+$ b:gut+und b:gute+$ b:guten+morgen b:guten+tag b:hab+ich b:hab+s b:habe+ich b:habe+ihre b:habe+mich b:haben+$ b:haben+das b:haben+den
b:haben+die b:haben+im b:haben+kein b:haben+keine b:haben+keinen b:haben+schon b:haben+sich b:haben+sie b:haben+uns b:haben+wir b:habt+ihr b:had+a b:had+to
b:haette+gern b:haette+ich b:haetten+sie b:halben+jahr b:hallo+frau b:hallo+herr b:happy+to b:happy+with b:has+been b:has+to b:hat+bei b:hat+das b:hat+die
b:hat+mir b:hat+sich b:hat+uns b:haus+$ b:have+$ b:have+a b:have+any b:have+been b:have+no b:have+that b:have+the b:have+to b:have+you b:he+s b:head+of
b:hear+from b:heard+of b:hello+i b:hello+mr b:her+$ b:here+$ b:herr+dr b:herren+$ b:herzliche+gruesse b:herzlichen+dank b:heute+$ b:hi+i b:hi+there b:hi+tom
b:hier+ist b:hier+nicht b:him+$ b:hoeren+sie b:hope+you b:how+about b:how+do b:how+does b:how+long b:how+many b:how+you b:i+am b:i+can b:i+could b:i+d b:i+did
b:i+didn b:i+do b:i+don b:i+find b:i+get b:i+had b:i+have b:i+hope b:i+know b:i+like b:i+ll b:i+m b:i+need b:i+never b:i+only b:i+read b:i+request b:i+said
b:i+sign b:i+stop b:i+think b:i+ve b:i+want b:i+was b:i+will b:i+would b:ich+$ b:ich+bin b:ich+bitte b:ich+da b:ich+darf b:ich+das b:ich+den b:ich+die
b:ich+erst b:ich+finde b:ich+fuer b:ich+gern b:ich+hab b:ich+habe b:ich+haette b:ich+hatte b:ich+ihnen b:ich+im b:ich+kann b:ich+keine b:ich+keinen b:ich+leite
b:ich+melde b:ich+mich b:ich+mir b:ich+moechte b:ich+muss b:ich+nicht b:ich+nichts b:ich+nur b:ich+sie b:ich+verlange b:ich+weiss b:ich+widerspreche b:ich+will
b:ich+wuerde b:if+i b:if+it b:if+we b:if+you b:ihnen+$ b:ihnen+eine b:ihnen+fuer b:ihr+angebot b:ihr+schreiben b:ihr+verstaendnis b:ihre+anfrage b:ihre+e
b:ihre+firma b:ihre+loesung b:ihre+mail b:ihre+mails b:ihre+nachricht b:ihre+unterlagen b:ihrem+angebot b:ihrem+system b:ihrem+verteiler b:im+buero
b:im+fruehjahr b:im+haus b:im+herbst b:im+januar b:im+juli b:im+mai b:im+moment b:im+monat b:im+september b:im+urlaub b:immer+noch b:in+$ b:in+a b:in+april
b:in+den b:in+der b:in+die b:in+diesem b:in+drei b:in+dringenden b:in+ein b:in+einem b:in+elternzeit b:in+for b:in+house b:in+ihrem b:in+ihrer b:in+june
b:in+march b:in+may b:in+my b:in+our b:in+ruhe b:in+september b:in+the b:in+this b:in+touch b:in+unserem b:in+unserer b:in+writing b:in+your b:inbox+$ b:info+$
b:informationen+$ b:instead+? b:interesse+$ b:interesse+an b:interessiert+$ b:interest+in b:interested+$ b:interested+in b:is+$ b:is+a b:is+an b:is+closed
b:is+fine b:is+good b:is+in b:is+it b:is+no b:is+not b:is+off b:is+on b:is+our b:is+that b:is+the b:is+there b:is+this b:is+your b:isn+t b:ist+$ b:ist+?
b:ist+bei b:ist+da b:ist+das b:ist+der b:ist+die b:ist+ein b:ist+eine b:ist+es b:ist+frau b:ist+fuer b:ist+herr b:ist+im b:ist+in b:ist+mein b:ist+mir
b:ist+nicht b:ist+uns b:ist+vom b:it+$ b:it+? b:it+a b:it+and b:it+at b:it+cost b:it+for b:it+from b:it+has b:it+in b:it+is b:it+isn b:it+out b:it+over b:it+s
b:it+to b:it+up b:it+was b:it+with b:it+works b:it+would b:ja+bitte b:ja+das b:jahr+$ b:januar+wieder b:january+$ b:jetzt+$ b:jetzt+nicht b:juli+$ b:june+$
b:kann+$ b:kann+ich b:kann+man b:kein+bedarf b:kein+interesse b:kein+thema b:keine+mails b:keine+sms b:keine+weiteren b:keine+werbung b:keine+zeit
b:keinen+bedarf b:kind+of b:kind+regards b:klar+$ b:know+$ b:know+you b:koennen+$ b:koennen+sie b:koennen+wir b:koennten+sie b:kommen+sie b:kommen+wir
b:kommt+fuer b:kontaktaufnahme+$ b:kontaktieren+sie b:kuemmert+sich b:kuendigen+? b:laesst+sich b:lass+uns b:lassen+$ b:lassen+sie b:last+week b:last+year
b:later+in b:learn+more b:leave+$ b:leave+and b:leave+it b:leave+me b:left+the b:leider+nicht b:lese+ich b:let+me b:let+s b:liebe+frau b:liebe+gruesse
b:lieber+herr b:liegt+bei b:like+a b:like+ours b:like+that b:like+the b:like+to b:line+$ b:link+$ b:list+$ b:list+of b:list+please b:liste+$ b:ll+be b:ll+get
b:ll+have b:ll+pass b:loeschen+$ b:loeschen+sie b:loeschen+und b:loeschung+$ b:lohnt+sich b:lol+$ b:look+after b:look+at b:looking+for b:looks+after b:lot+of
b:love+to b:m+a b:m+afraid b:m+going b:m+in b:m+not b:m+on b:m+only b:m+out b:m+the b:machen+$ b:machen+? b:machen+das b:machen+sie b:machen+wir b:macht+bei
b:macht+das b:mai+wieder b:mail+$ b:mail+adresse b:mail+wird b:mailing+list b:mails+$ b:mails+mehr b:make+it b:mal+$ b:mal+was b:man+da b:man+die b:man+sich
b:many+thanks b:march+$ b:marketing+$ b:mate+$ b:maternity+leave b:may+$ b:may+be b:me+$ b:me+? b:me+a b:me+again b:me+and b:me+anymore b:me+at b:me+from
b:me+how b:me+in b:me+know b:me+more b:me+off b:me+on b:me+out b:me+the b:me+to b:me+up b:me+what b:me+with b:me+your b:meeting+$ b:mehr+$ b:mehr+an
b:mehr+davon b:mehr+dazu b:mehr+infos b:mehr+von b:mehr+zu b:mein+kollege b:meine+adresse b:meine+daten b:meine+frau b:meine+kollegin b:meine+nummer
b:meiner+daten b:melde+mich b:melden+$ b:melden+sie b:message+$ b:messages+$ b:mich+$ b:mich+auf b:mich+aus b:mich+bitte b:mich+nicht b:mich+nie b:mich+zu
b:middle+of b:mir+$ b:mir+bitte b:mir+das b:mir+den b:mir+die b:mir+einen b:mir+gerne b:mir+gut b:mir+nicht b:mir+zu b:mit+$ b:mit+besten b:mit+dem b:mit+den
b:mit+der b:mit+einem b:mit+freundlichen b:mit+ihnen b:mit+meiner b:mit+uns b:mit+unserem b:mit+unserer b:mitten+in b:moechte+keine b:moechten+das
b:moechten+wir b:moeglich+? b:monday+$ b:monday+at b:montag+um b:month+$ b:month+and b:months+$ b:more+$ b:more+about b:more+messages b:more+than b:morning+$
b:moved+to b:much+$ b:much+for b:muessen+wir b:muesste+ich b:muss+ich b:muss+man b:my+address b:my+boss b:my+brother b:my+business b:my+colleague b:my+data
b:my+desk b:my+details b:my+email b:my+husband b:my+inbox b:my+name b:my+number b:my+own b:my+personal b:my+return b:my+team b:nach+art b:nach+dem b:nach+den
b:nach+der b:nachricht+$ b:naechste+woche b:naechstes+jahr b:name+$ b:need+$ b:need+a b:need+for b:need+to b:nehme+ich b:nehmen+$ b:nehmen+sie b:nehmen+wir
b:nehmt+mich b:nein+$ b:nein+danke b:never+heard b:never+signed b:new+$ b:new+system b:new+year b:next+spring b:next+week b:next+year b:nicht+$ b:nicht+an
b:nicht+da b:nicht+die b:nicht+ich b:nicht+im b:nicht+in b:nicht+interessiert b:nicht+mehr b:nicht+und b:nicht+vor b:nicht+weiter b:nicht+weiterverfolgen
b:nicht+wir b:nicht+zu b:nichts+$ b:nichts+fuer b:nichts+mehr b:nie+wieder b:nix+mehr b:no+$ b:no+and b:no+further b:no+idea b:no+interest b:no+longer b:no+more
b:no+need b:no+one b:no+thank b:no+thanks b:nobody+here b:noch+$ b:noch+? b:noch+bis b:noch+ein b:noch+einmal b:noch+etwas b:noch+in b:noch+mal b:none+of
b:not+a b:not+be b:not+contact b:not+for b:not+going b:not+in b:not+interested b:not+me b:not+my b:not+sure b:not+the b:not+to b:now+$ b:number+$ b:nummer+$
b:nummer+bitte b:nummer+loeschen b:nur+die b:nur+noch b:nutzung+meiner b:october+$ b:oder+nur b:of+a b:of+it b:of+my b:of+our b:of+that b:of+the b:of+these
b:of+this b:of+us b:of+you b:of+your b:off+$ b:off+the b:off+this b:off+your b:offer+$ b:offer+for b:office+$ b:office+is b:office+until b:on+$ b:on+a
b:on+annual b:on+friday b:on+it b:on+leave b:on+me b:on+monday b:on+my b:on+our b:on+site b:on+that b:on+the b:on+this b:on+thursday b:on+top b:on+tuesday
b:on+wednesday b:on+your b:once+the b:one+$ b:one+for b:one+more b:one+of b:only+the b:opt+out b:or+is b:or+only b:our+agency b:our+budget b:our+cfo
b:our+company b:our+current b:our+customers b:our+data b:our+existing b:our+head b:our+it b:our+new b:our+office b:our+old b:our+own b:our+side b:our+site
b:our+size b:out+$ b:out+of b:outlook+? b:over+$ b:over+the b:pass+on b:passt+$ b:passt+mir b:per+mail b:per+user b:person+$ b:personal+data b:phone+$
b:please+$ b:please+call b:please+contact b:please+delete b:please+direct b:please+do b:please+don b:please+remove b:please+send b:please+stop b:please+take
b:please+update b:please+write b:pls+$ b:price+$ b:problem+$ b:product+$ b:project+$ b:put+me b:put+together b:quarter+$ b:quote+for b:raus+$ b:raus+aus b:re+a
b:re+going b:re+in b:re+not b:reaching+out b:read+it b:read+your b:records+$ b:records+and b:regards+$ b:remove+it b:remove+me b:remove+the b:reply+i
b:return+on b:richten+sie b:right+now b:ring+me b:rufen+sie b:ruhe+$ b:s+$ b:s+a b:s+just b:s+no b:s+not b:s+on b:s+talk b:s+the b:s+too b:s+your b:sagen+wir
b:same+time b:say+yes b:schicken+$ b:schicken+? b:schicken+sie b:schoene+gruesse b:schoenen+tag b:schon+$ b:schon+ein b:schreiben+$ b:schreiben+sie b:see+how
b:see+it b:see+the b:see+what b:see+you b:sehen+keinen b:sehen+sie b:sehen+wir b:sehr+geehrte b:sehr+geehrter b:sein+$ b:sein+? b:seit+jahren b:send+an
b:send+it b:send+me b:send+the b:senden+sie b:september+$ b:set+up b:setzen+sie b:she+s b:show+me b:sich+an b:sich+bei b:sich+bitte b:sich+das b:sich+die
b:sich+gern b:sich+mit b:side+$ b:sie+$ b:sie+? b:sie+am b:sie+an b:sie+auch b:sie+auf b:sie+bei b:sie+bitte b:sie+da b:sie+das b:sie+den b:sie+die b:sie+doch
b:sie+es b:sie+gerne b:sie+haben b:sie+im b:sie+in b:sie+ist b:sie+koennen b:sie+meine b:sie+mich b:sie+mir b:sie+mit b:sie+nicht b:sie+schreiben b:sie+sich
b:sie+uns b:sie+unsere b:sie+von b:sie+zu b:sign+up b:signed+up b:since+the b:sincerely+$ b:sind+die b:sind+ein b:sind+eine b:sind+nicht b:sind+sie b:sind+wir
b:size+$ b:so+$ b:so+a b:so+ein b:so+eine b:so+etwas b:so+i b:so+please b:so+that b:so+there b:so+viel b:so+was b:so+we b:software+$ b:software+ist b:soll+das
b:soll+ich b:someone+else b:something+in b:something+we b:sorry+$ b:sort+of b:sounds+like b:sowas+$ b:spam+$ b:speak+to b:sperren+$ b:sprechen+sie b:spring+$
b:stellen+sie b:stop+$ b:stop+by b:stop+sending b:stop+the b:streichen+sie b:stunden+$ b:summer+$ b:supplier+$ b:system+$ b:system+auch b:t+$ b:t+a b:t+ask
b:t+be b:t+call b:t+find b:t+get b:t+have b:t+know b:t+need b:t+say b:t+see b:t+send b:t+sign b:t+something b:t+stop b:t+take b:t+think b:t+want b:t+write
b:ta+$ b:tag+$ b:tag+frau b:tag+herr b:tag+ich b:tag+wir b:take+a b:take+care b:take+it b:take+me b:take+my b:take+on b:take+the b:take+this b:take+us b:talk+$
b:talk+to b:team+$ b:team+and b:team+is b:team+of b:tell+me b:termin+am b:testen+$ b:teuer+$ b:text+me b:thank+you b:thanks+$ b:thanks+but b:thanks+for b:that+$
b:that+and b:that+for b:that+i b:that+is b:that+s b:that+the b:that+we b:that+you b:the+answer b:the+autumn b:the+best b:the+board b:the+budget b:the+business
b:the+company b:the+contract b:the+data b:the+day b:the+demo b:the+details b:the+difference b:the+emails b:the+end b:the+first b:the+free b:the+idea b:the+last
b:the+list b:the+middle b:the+moment b:the+money b:the+month b:the+new b:the+next b:the+number b:the+offer b:the+office b:the+old b:the+onboarding b:the+one
b:the+only b:the+owner b:the+partners b:the+person b:the+phone b:the+pilot b:the+price b:the+quote b:the+same b:the+second b:the+shop b:the+summer b:the+team
b:the+time b:the+trial b:the+uk b:the+way b:the+whole b:the+wrong b:the+year b:them+$ b:thema+ist b:then+$ b:then+i b:there+$ b:there+a b:there+is b:there+s
b:they+re b:thing+$ b:think+about b:thinking+of b:this+$ b:this+? b:this+address b:this+and b:this+could b:this+email b:this+for b:this+is b:this+isn
b:this+list b:this+mailbox b:this+number b:this+one b:this+phone b:this+quarter b:this+to b:this+until b:this+up b:this+week b:this+would b:this+year b:though+$
b:through+$ b:through+our b:thx+$ b:time+$ b:time+? b:time+to b:to+a b:to+anything b:to+be b:to+cancel b:to+change b:to+discuss b:to+do b:to+email b:to+get
b:to+give b:to+go b:to+have b:to+hear b:to+it b:to+know b:to+learn b:to+leave b:to+look b:to+make b:to+me b:to+move b:to+my b:to+next b:to+our b:to+proceed
b:to+receive b:to+run b:to+say b:to+see b:to+send b:to+sign b:to+stop b:to+take b:to+talk b:to+the b:to+this b:to+try b:to+us b:to+use b:to+you b:today+$
b:tom+$ b:tomorrow+$ b:tomorrow+s b:too+$ b:too+expensive b:too+much b:tool+$ b:tragen+sie b:trial+$ b:trotzdem+$ b:try+again b:try+it b:try+me b:tuesday+$
b:tuesday+at b:tun+? b:two+of b:two+people b:ueber+den b:ueber+die b:ueber+ihre b:uhr+$ b:uhr+? b:uhr+bei b:uhr+passt b:um+10 b:um+11 b:um+14 b:um+9 b:um+die
b:um+eine b:um+loeschung b:und+ab b:und+auch b:und+bin b:und+bitte b:und+das b:und+der b:und+die b:und+habe b:und+herren b:und+ich b:und+ihr b:und+kann
b:und+keine b:und+moechte b:und+moechten b:und+sehen b:und+sind b:und+wollen b:under+the b:uns+$ b:uns+? b:uns+am b:uns+auf b:uns+aus b:uns+bitte b:uns+das
b:uns+den b:uns+der b:uns+die b:uns+ein b:uns+einen b:uns+erst b:uns+fehlt b:uns+fuer b:uns+im b:uns+in b:uns+nicht b:uns+zu b:unser+budget b:unser+buero
b:unser+haus b:unsere+daten b:unsubscribe+me b:unterlagen+$ b:unterlassen+sie b:unterschreiben+$ b:until+the b:up+$ b:up+? b:up+again b:up+for b:up+in b:up+on
b:up+the b:up+to b:up+with b:urlaub+$ b:us+$ b:us+? b:us+a b:us+again b:us+and b:us+in b:us+out b:us+to b:us+up b:use+$ b:use+a b:use+for b:use+it b:ve+asked
b:ve+been b:ve+decided b:ve+got b:ve+had b:ve+no b:version+? b:verstaendnis+$ b:verteiler+$ b:vertrag+$ b:viel+$ b:viel+erfolg b:viel+geld b:viele+gruesse
b:vielen+dank b:vielleicht+$ b:von+der b:von+einer b:von+ihnen b:von+mir b:von+uns b:von+weiteren b:von+werbung b:vor+$ b:vor+? b:vor+allem b:vor+dem b:vor+der
b:vorschlag+$ b:waere+es b:waere+fuer b:want+a b:want+it b:want+to b:was+brauchen b:was+genau b:was+ist b:was+kostet b:was+passiert b:was+wir b:we+already
b:we+are b:we+can b:we+could b:we+d b:we+do b:we+don b:we+get b:we+had b:we+have b:we+ll b:we+need b:we+re b:we+start b:we+use b:we+ve b:we+want b:we+went
b:we+were b:we+will b:we+won b:we+would b:week+$ b:week+? b:week+and b:weg+$ b:weiter+$ b:weiter+? b:weitergeleitet+$ b:weiterverfolgen+$ b:well+$ b:wenden+sie
b:wenn+die b:wenn+ich b:wenn+sie b:wenn+wir b:wer+soll b:werbung+$ b:werden+$ b:werden+die b:werden+wir b:wert+$ b:what+a b:what+does b:what+happens b:what+i
b:what+is b:what+it b:what+s b:what+we b:what+would b:what+you b:when+i b:when+the b:when+you b:which+is b:who+is b:wie+geht b:wie+lange b:wie+oft b:wie+viele
b:wieder+$ b:wieder+auf b:wieder+erreichbar b:wieder+fuer b:wieder+raus b:will+be b:will+das b:will+ich b:will+not b:wir+$ b:wir+an b:wir+arbeiten b:wir+auf
b:wir+bitten b:wir+brauchen b:wir+das b:wir+den b:wir+die b:wir+haben b:wir+ihnen b:wir+in b:wir+keine b:wir+kommen b:wir+lassen b:wir+machen b:wir+moechten
b:wir+muessen b:wir+nehmen b:wir+nicht b:wir+nutzen b:wir+schon b:wir+sehen b:wir+sind b:wir+suchen b:wir+uns b:wir+von b:wir+waeren b:wir+wieder b:wir+wollen
b:wir+wuenschen b:wir+wuerden b:wird+? b:wird+das b:wird+es b:wird+nicht b:wird+nichts b:wish+to b:with+a b:with+another b:with+it b:with+me b:with+my b:with+no
b:with+our b:with+that b:with+the b:with+this b:with+us b:with+you b:with+your b:without+the b:wochenende+$ b:woher+haben b:won+t b:work+$ b:work+with b:works+$
b:works+for b:would+be b:would+have b:would+i b:would+it b:would+like b:would+need b:would+take b:would+the b:would+you b:wouldn+t b:write+again b:write+to
b:writing+$ b:writing+to b:wrong+number b:wrong+person b:wuerde+ich b:wuerde+uns b:wuerden+gerne b:wuerden+wir b:year+$ b:year+so b:years+$ b:years+and b:yes+$
b:yes+please b:you+$ b:you+? b:you+a b:you+and b:you+are b:you+at b:you+be b:you+can b:you+could b:you+d b:you+do b:you+for b:you+get b:you+got b:you+had
b:you+have b:you+hold b:you+kindly b:you+know b:you+ll b:you+may b:you+need b:you+offer b:you+please b:you+put b:you+re b:you+send b:you+should b:you+tell
b:you+that b:you+to b:you+ve b:you+want b:you+write b:your+company b:your+database b:your+email b:your+emails b:your+list b:your+mail b:your+mailing
b:your+message b:your+offer b:your+patience b:your+product b:your+proposal b:your+quote b:your+records b:your+services b:your+system b:your+tool b:your+website
b:yours+$ b:zeit+$ b:zeit+? b:zeit+fuer b:zentrale+in b:zu+$ b:zu+schreiben b:zu+teuer b:zu+tun b:zu+uns b:zu+viel b:zu+werbezwecken b:zufrieden+$ b:zukommen+$
b:zurueck+$ b:zustaendig+$ c:again c:anger c:ask c:away c:busy c:contact c:decider c:deny c:effort c:end c:fits c:forever c:has c:later c:like c:meet c:more
c:much c:need c:past c:permit c:postpone c:price c:promote c:refer c:refuse c:rival c:small c:thanks c:time c:trust c:works g:07700+$ g:1+$ g:10+$ g:10+? g:12+$
g:14+$ g:2+$ g:20+$ g:24+$ g:3+$ g:30+$ g:5+$ g:7+$ g:8+$ g:9+$ g:^+$ g:^+10 g:^+11 g:^+15 g:^+? g:^+a g:^+ab g:^+aber g:^+about g:^+adresse g:^+after g:^+again
g:^+all g:^+alles g:^+already g:^+am g:^+an g:^+and g:^+angebot g:^+antwort g:^+appreciate g:^+arbeiten g:^+are g:^+at g:^+auch g:^+aus g:^+back g:^+bei
g:^+besten g:^+bin g:^+bis g:^+bitte g:^+bitten g:^+board g:^+brauche g:^+brauchen g:^+budget g:^+business g:^+but g:^+by g:^+call g:^+can g:^+chance
g:^+colleague g:^+contact g:^+could g:^+d g:^+da g:^+dahin g:^+dank g:^+danke g:^+darf g:^+das g:^+dass g:^+delete g:^+dem g:^+demo g:^+den g:^+der g:^+dich
g:^+did g:^+die g:^+dir g:^+direct g:^+do g:^+does g:^+don g:^+dr g:^+dringenden g:^+dsgvo g:^+du g:^+e g:^+ein g:^+eine g:^+email g:^+entfernen g:^+entscheidet
g:^+es g:^+fehlt g:^+finde g:^+for g:^+frau g:^+freundlichen g:^+from g:^+fuer g:^+gave g:^+geehrte g:^+geehrter g:^+geht g:^+genau g:^+gern g:^+gerne g:^+get
g:^+good g:^+got g:^+grad g:^+gruesse g:^+gut g:^+gute g:^+hab g:^+habe g:^+haben g:^+had g:^+haette g:^+haetten g:^+happens g:^+has g:^+hat g:^+hatten g:^+have
g:^+herr g:^+heute g:^+hier g:^+hope g:^+i g:^+ich g:^+ihnen g:^+ihr g:^+ihre g:^+im g:^+in g:^+interesse g:^+interested g:^+is g:^+isn g:^+ist g:^+it g:^+jahr
g:^+just g:^+kann g:^+kein g:^+keine g:^+kind g:^+klar g:^+klingt g:^+koennen g:^+kollege g:^+kommen g:^+kommt g:^+kostet g:^+laeuft g:^+lange g:^+lassen
g:^+leite g:^+let g:^+liegt g:^+like g:^+ll g:^+loeschen g:^+long g:^+luck g:^+m g:^+machen g:^+macht g:^+mail g:^+mails g:^+mal g:^+man g:^+many g:^+me
g:^+mehr g:^+meine g:^+melden g:^+mich g:^+mir g:^+mit g:^+moechte g:^+moechten g:^+moment g:^+more g:^+morgen g:^+mr g:^+ms g:^+much g:^+muessen g:^+muesste
g:^+muss g:^+my g:^+nach g:^+nachricht g:^+need g:^+nehme g:^+nehmen g:^+nein g:^+neue g:^+never g:^+nicht g:^+no g:^+noch g:^+not g:^+number g:^+nummer
g:^+nutzen g:^+of g:^+office g:^+oft g:^+on g:^+one g:^+only g:^+our g:^+out g:^+passiert g:^+passt g:^+per g:^+person g:^+please g:^+product g:^+put g:^+re
g:^+read g:^+regards g:^+reicht g:^+remove g:^+reply g:^+right g:^+rufen g:^+s g:^+said g:^+schicken g:^+schon g:^+schreiben g:^+sehe g:^+sehen g:^+send
g:^+senden g:^+share g:^+sich g:^+sie g:^+sind g:^+sir g:^+so g:^+soll g:^+stellen g:^+stop g:^+sure g:^+t g:^+tag g:^+take g:^+team g:^+termin g:^+thank
g:^+thanks g:^+that g:^+the g:^+thema g:^+then g:^+there g:^+this g:^+time g:^+timing g:^+to g:^+tom g:^+u g:^+um g:^+und g:^+uns g:^+unsere g:^+unsubscribe
g:^+unterlagen g:^+unterscheidet g:^+us g:^+use g:^+ve g:^+viel g:^+viele g:^+von g:^+waere g:^+want g:^+war g:^+was g:^+we g:^+weiss g:^+werbung g:^+werden
g:^+were g:^+what g:^+widerrufe g:^+widerspreche g:^+wieder g:^+will g:^+wir g:^+wird g:^+wishes g:^+with g:^+won g:^+works g:^+would g:^+write g:^+wuenschen
g:^+wuerde g:^+wuerden g:^+you g:^+your g:^+zeit g:a+$ g:a+? g:a+and g:a+at g:a+call g:a+for g:a+from g:a+i g:a+in g:a+like g:a+not g:a+of g:a+on g:a+one
g:a+person g:a+shop g:a+so g:a+system g:a+to g:a+tool g:a+we g:a+with g:ab+$ g:ab+bin g:ab+uhr g:ab+wieder g:aber+$ g:about+$ g:about+the g:address+$
g:adresse+$ g:after+$ g:again+$ g:again+the g:all+$ g:all+best g:alles+$ g:am+$ g:am+of g:am+um g:an+$ g:an+adresse g:an+for g:anbieter+$ g:and+$ g:and+a
g:and+are g:and+be g:and+can g:and+d g:and+don g:and+for g:and+has g:and+in g:and+is g:and+it g:and+like g:and+ll g:and+m g:and+me g:and+not g:and+on g:and+one
g:and+re g:and+s g:and+t g:and+that g:and+the g:and+to g:and+ve g:and+you g:andere+$ g:anders+$ g:angebot+fuer g:angeschrieben+$ g:another+$ g:answer+no g:any+$
g:any+? g:anything+$ g:anything+a g:are+$ g:are+and g:are+at g:are+by g:are+in g:are+with g:as+$ g:as+as g:as+is g:ask+again g:at+$ g:at+? g:at+end g:at+moment
g:at+pm g:auch+$ g:auf+$ g:auf+handy g:auf+liste g:auf+seite g:auf+und g:auf+zu g:aus+datenbank g:aus+liste g:aus+system g:aus+verteiler g:back+$ g:back+me
g:back+the g:back+you g:be+$ g:be+? g:be+for g:be+in g:be+the g:be+to g:been+for g:before+$ g:before+can g:bei+$ g:bei+? g:bei+auch g:bei+auf g:bei+der
g:bei+die g:bei+ein g:bei+im g:bei+in g:best+$ g:beste+$ g:besten+$ g:between+and g:bin+$ g:bin+die g:bin+im g:bin+nicht g:bin+und g:bis+$ g:bitte+$ g:bitte+an
g:bitte+der g:bitte+keine g:bitte+mehr g:bitte+mich g:bitte+sie g:bitte+und g:bitte+unsere g:bitte+weiteren g:brauchen+nicht g:brauchen+von g:budget+$
g:budget+this g:business+$ g:but+re g:but+s g:by+$ g:call+$ g:can+$ g:can+be g:can+do g:can+find g:can+get g:can+it g:can+make g:can+see g:can+stop g:can+take
g:can+that g:can+the g:can+you g:cheers+$ g:come+to g:company+$ g:contact+$ g:contact+again g:could+a g:could+do g:could+it g:d+$ g:d+a g:d+not g:d+the g:d+to
g:da+$ g:da+ich g:da+mir g:da+sie g:da+wir g:dafuer+ich g:dafuer+wir g:dagegen+$ g:damen+herren g:damit+$ g:danach+$ g:dank+die g:dank+ihr g:dank+ihre g:danke+$
g:danke+die g:danke+fuer g:danke+ihre g:danke+nachfrage g:danke+wir g:dann+wir g:darueber+$ g:das+$ g:das+? g:das+alles g:das+an g:das+auch g:das+auf g:das+bei
g:das+der g:das+die g:das+ein g:das+fuer g:das+genau g:das+ich g:das+in g:das+ist g:das+leider g:das+mehr g:das+mich g:das+mir g:das+mit g:das+nicht
g:das+nichts g:das+sich g:das+und g:das+uns g:das+wir g:das+zu g:dass+keine g:data+and g:daten+$ g:dear+$ g:dear+i g:dear+we g:delete+$ g:dem+$ g:dem+nicht
g:dem+wir g:demo+$ g:den+$ g:den+am g:den+bitte g:den+um g:denn+? g:der+$ g:der+? g:der+am g:der+der g:der+fuer g:der+hat g:der+im g:der+in g:der+ist
g:der+meiner g:der+und g:der+zu g:did+get g:die+$ g:die+? g:die+auch g:die+auf g:die+aus g:die+bei g:die+der g:die+des g:die+die g:die+fuer g:die+gebunden
g:die+haben g:die+hat g:die+im g:die+in g:die+ist g:die+meiner g:die+nicht g:die+sind g:die+und g:die+unserer g:die+von g:die+wuerde g:diese+$ g:do+$ g:do+?
g:do+a g:do+contact g:do+get g:do+have g:do+know g:do+need g:do+the g:doch+$ g:don+call g:don+get g:don+have g:don+know g:don+need g:don+see g:don+send
g:don+stop g:don+think g:don+want g:don+write g:donnerstag+uhr g:down+a g:dr+$ g:durchwahl+$ g:e+$ g:e+adresse g:ein+$ g:ein+? g:ein+das g:ein+fuer g:ein+mit
g:ein+programm g:ein+system g:ein+und g:ein+von g:eine+$ g:eine+fuer g:eine+oder g:eine+und g:einen+$ g:einfach+$ g:einmal+$ g:email+$ g:end+the g:es+$ g:es+?
g:es+nicht g:etwas+$ g:euch+$ g:euro+$ g:euro+monat g:every+$ g:every+i g:feel+to g:fehlt+die g:five+$ g:for+$ g:for+? g:for+and g:for+company g:for+email
g:for+free g:for+i g:for+in g:for+it g:for+message g:for+of g:for+patience g:for+team g:for+this g:for+time g:for+to g:for+we g:for+year g:for+years g:frau+$
g:frau+das g:frau+die g:frau+ist g:frau+wir g:free+$ g:freundliche+$ g:freundlichen+$ g:from+$ g:from+? g:from+company g:from+database g:from+list g:from+on
g:from+records g:from+system g:from+to g:fuer+$ g:fuer+angebot g:fuer+da g:fuer+ist g:fuer+jahr g:fuer+muehe g:fuer+nachricht g:fuer+nicht g:further+$
g:further+from g:ganz+$ g:gar+$ g:gdpr+request g:geehrte+und g:geht+$ g:gemaess+$ g:gern+$ g:gerne+$ g:gerne+wir g:get+? g:get+of g:get+to g:gibt+eine g:give+a
g:go+$ g:go+the g:going+$ g:good+$ g:got+$ g:gruesse+$ g:gruss+$ g:gut+$ g:gute+$ g:guten+$ g:guten+frau g:guten+herr g:guten+ich g:guten+wir g:habe+mail
g:habe+nie g:haben+$ g:haben+die g:haben+einen g:haben+erst g:haben+fuer g:haben+interesse g:haben+meine g:haben+schon g:hallo+$ g:hallo+danke g:has+$ g:has+to
g:have+for g:have+say g:have+the g:have+to g:he+the g:hello+$ g:hello+i g:hello+we g:her+is g:here+the g:herr+$ g:herr+bitte g:herr+das g:herr+der g:herr+die
g:herr+ich g:herr+ist g:herr+unsere g:herr+wir g:herrn+$ g:hi+$ g:hi+could g:hi+i g:hi+thanks g:hi+the g:hi+we g:hier+$ g:hiermit+ich g:hoeren+auf g:how+i g:i+$
g:i+? g:i+a g:i+afraid g:i+asked g:i+away g:i+be g:i+been g:i+currently g:i+do g:i+for g:i+get g:i+going g:i+got g:i+had g:i+have g:i+i g:i+in g:i+it g:i+left
g:i+like g:i+love g:i+my g:i+need g:i+never g:i+no g:i+not g:i+on g:i+only g:i+out g:i+rather g:i+read g:i+t g:i+that g:i+the g:i+this g:i+to g:i+travelling
g:i+up g:i+want g:i+you g:i+your g:ich+$ g:ich+? g:ich+ab g:ich+am g:ich+auf g:ich+aus g:ich+bis g:ich+da g:ich+das g:ich+dass g:ich+dem g:ich+den g:ich+der
g:ich+die g:ich+doch g:ich+eine g:ich+erst g:ich+es g:ich+fuer g:ich+gern g:ich+gerne g:ich+heute g:ich+hier g:ich+ihnen g:ich+ihr g:ich+ihre g:ich+im g:ich+in
g:ich+keine g:ich+mehr g:ich+meine g:ich+mich g:ich+mir g:ich+mit g:ich+nicht g:ich+nichts g:ich+noch g:ich+nur g:ich+s g:ich+sie g:ich+ueber g:ich+um g:ich+vom
g:ich+von g:if+can g:if+s g:ihnen+$ g:ihnen+? g:ihnen+dass g:ihr+$ g:ihr+nicht g:ihr+von g:ihre+$ g:ihre+an g:ihre+ist g:ihre+mail g:ihre+mit g:ihrem+$
g:ihren+$ g:ihrer+$ g:im+$ g:im+? g:im+ist g:im+jahr g:im+noch g:im+quartal g:im+und g:im+wieder g:in+$ g:in+? g:in+and g:in+bereich g:in+faellen g:in+for
g:in+halben g:in+middle g:in+of g:in+so g:in+the g:in+und g:in+weeks g:in+with g:in+year g:interesse+$ g:into+$ g:is+$ g:is+a g:is+and g:is+by g:is+data
g:is+for g:is+from g:is+i g:is+on g:is+the g:is+to g:is+we g:is+what g:isn+something g:ist+$ g:ist+das g:ist+der g:ist+die g:ist+fuer g:ist+ich g:ist+und
g:ist+uns g:ist+wir g:ist+zu g:it+$ g:it+? g:it+a g:it+and g:it+i g:it+it g:it+me g:it+my g:it+not g:it+on g:it+our g:it+t g:it+the g:it+to g:it+too g:it+us
g:it+with g:it+your g:ja+$ g:januar+$ g:jetzt+$ g:just+$ g:just+the g:kann+das g:kann+die g:kann+nicht g:kein+$ g:kein+mehr g:kein+und g:keine+$ g:keine+fuer
g:keine+mails g:keine+mehr g:keinen+$ g:kind+$ g:know+you g:koennen+das g:koennen+mich g:koennen+mir g:koennen+uns g:kommen+doch g:lange+die g:lassen+uns
g:last+$ g:last+and g:last+i g:last+so g:later+the g:leider+$ g:leider+zu g:let+have g:let+know g:let+talk g:like+$ g:like+move g:like+to g:list+$ g:ll+$
g:ll+at g:ll+in g:ll+to g:ll+you g:loeschen+die g:loeschen+mich g:loeschung+daten g:look+it g:look+the g:look+this g:looking+a g:m+$ g:m+a g:m+annual g:m+in
g:m+it g:m+of g:m+on g:m+the g:m+to g:machen+mir g:machen+nicht g:macht+uns g:mail+$ g:mail+nicht g:mailing+$ g:mails+$ g:mal+$ g:many+for g:marketing+$ g:me+$
g:me+for g:me+in g:me+it g:me+my g:me+the g:me+this g:me+you g:me+your g:mehr+$ g:mehr+ihnen g:mehr+werden g:mein+hat g:mein+ist g:mein+und g:meine+$ g:meine+?
g:meiner+$ g:meiner+zu g:melden+sich g:mich+$ g:mich+aus g:mich+das g:mich+der g:mir+$ g:mir+die g:mir+mehr g:mit+$ g:mit+? g:mit+auf g:mit+gruessen g:mit+gruss
g:mit+und g:mit+wir g:mitten+der g:moechten+angebot g:moechten+nicht g:more+$ g:more+the g:morgen+uhr g:mr+$ g:mr+i g:mr+thank g:mr+we g:mrs+$ g:ms+$ g:my+$
g:my+? g:my+address g:my+and g:my+are g:my+data g:my+for g:my+from g:my+has g:my+in g:my+is g:my+on g:my+partner g:my+s g:my+to g:my+will g:nach+$ g:naechstes+$
g:need+$ g:nehmen+mich g:nehmen+uns g:never+$ g:never+a g:never+of g:new+$ g:new+year g:newsletter+$ g:next+$ g:next+? g:nicht+$ g:nicht+? g:nicht+an
g:nicht+angeschrieben g:nicht+bei g:nicht+buero g:nicht+danke g:nicht+das g:nicht+der g:nicht+ich g:nicht+und g:nicht+uns g:nicht+wir g:nichts+$ g:nichts+uns
g:nie+$ g:no+$ g:no+for g:no+here g:no+in g:no+me g:no+to g:no+you g:noch+$ g:noch+an g:nochmal+$ g:not+$ g:not+at g:not+in g:not+it g:not+me g:not+the
g:not+this g:not+to g:not+us g:not+we g:nothing+$ g:now+$ g:now+me g:number+$ g:nur+$ g:nur+die g:oder+? g:oder+ich g:oder+man g:of+$ g:of+? g:of+and g:of+data
g:of+i g:of+in g:of+is g:of+month g:of+office g:of+personal g:of+to g:of+we g:off+list g:office+closed g:ohne+$ g:on+$ g:on+? g:on+and g:on+at g:on+is
g:on+leave g:on+list g:on+number g:on+of g:on+one g:on+side g:on+the g:one+$ g:one+the g:opt+$ g:or+$ g:or+? g:or+it g:our+$ g:our+? g:our+and g:our+are
g:our+company g:our+director g:our+for g:our+from g:our+has g:our+i g:our+in g:our+is g:our+manager g:our+of g:our+office g:our+on g:our+team g:our+to
g:our+with g:our+would g:out+the g:over+$ g:own+$ g:pass+this g:passt+gut g:passt+zu g:pay+$ g:per+$ g:please+$ g:please+it g:please+me g:please+more
g:please+my g:please+not g:please+our g:please+out g:please+t g:please+the g:please+this g:please+to g:please+us g:please+your g:re+$ g:re+a g:re+for g:re+in
g:re+interested g:re+the g:re+to g:regards+$ g:reicht+$ g:remove+from g:right+$ g:rufen+mich g:ruhe+$ g:s+$ g:s+? g:s+a g:s+and g:s+for g:s+in g:s+it g:s+my
g:s+no g:s+on g:s+something g:s+the g:s+to g:s+up g:s+we g:same+? g:say+$ g:schicken+mir g:schon+$ g:sehr+$ g:sehr+damen g:sehr+frau g:sehr+herr g:seit+jahren
g:send+$ g:send+a g:send+over g:send+the g:send+to g:senden+mir g:senden+uns g:set+up g:she+the g:sich+$ g:sich+an g:sie+$ g:sie+? g:sie+adresse g:sie+am
g:sie+an g:sie+anfrage g:sie+auf g:sie+aus g:sie+bei g:sie+bitte g:sie+das g:sie+daten g:sie+den g:sie+die g:sie+doch g:sie+ein g:sie+eine g:sie+einen
g:sie+fuer g:sie+gern g:sie+gerne g:sie+im g:sie+in g:sie+keine g:sie+mal g:sie+mehr g:sie+meine g:sie+mich g:sie+mir g:sie+mit g:sie+nicht g:sie+noch
g:sie+sich g:sie+uns g:sie+von g:sign+up g:sind+$ g:sind+die g:sind+nicht g:six+$ g:so+$ g:so+as g:so+can g:so+s g:so+the g:so+wie g:sofort+$ g:software+$
g:some+$ g:stop+$ g:stop+me g:streichen+mich g:system+$ g:t+$ g:t+a g:t+again g:t+any g:t+anything g:t+at g:t+for g:t+going g:t+it g:t+me g:t+my g:t+on g:t+the
g:t+this g:t+to g:t+up g:t+us g:t+what g:t+you g:t+your g:tag+$ g:take+a g:take+of g:take+off g:team+$ g:tell+more g:text+$ g:than+can g:thank+$ g:thank+for
g:thanks+$ g:thanks+no g:thanks+the g:thanks+your g:that+$ g:that+a g:that+i g:that+it g:that+my g:that+of g:that+the g:that+us g:the+$ g:the+? g:the+about
g:the+and g:the+are g:the+at g:the+between g:the+but g:the+desk g:the+fee g:the+for g:the+has g:the+have g:the+i g:the+in g:the+is g:the+link g:the+list
g:the+manager g:the+of g:the+on g:the+one g:the+or g:the+out g:the+plan g:the+please g:the+s g:the+so g:the+team g:the+thing g:the+time g:the+to g:the+up
g:the+was g:the+we g:the+who g:the+with g:the+would g:the+year g:the+you g:thema+bei g:there+a g:there+no g:these+$ g:they+all g:this+$ g:this+? g:this+a
g:this+again g:this+an g:this+and g:this+is g:this+my g:this+of g:this+our g:this+out g:this+please g:this+t g:this+the g:this+with g:three+$ g:three+and
g:time+$ g:to+$ g:to+? g:to+a g:to+again g:to+and g:to+as g:to+at g:to+from g:to+how g:to+in g:to+it g:to+me g:to+more g:to+my g:to+new g:to+on g:to+one
g:to+our g:to+out g:to+that g:to+the g:to+this g:to+to g:to+up g:to+with g:to+you g:to+your g:too+$ g:too+for g:too+to g:try+in g:two+$ g:two+a
g:ueberzeugt+nicht g:uhr+$ g:uhr+? g:uhr+ich g:uhr+mir g:um+$ g:um+30 g:um+uhr g:und+$ g:und+ab g:und+auch g:und+das g:und+die g:und+es g:und+gruesse g:und+ist
g:und+keine g:und+keinen g:und+mich g:und+nicht g:und+sie g:und+um g:und+uns g:uns+$ g:uns+? g:uns+das g:uns+der g:uns+die g:uns+einen g:uns+entschieden
g:uns+ihrer g:uns+in g:uns+nicht g:uns+thema g:uns+und g:uns+zu g:unser+$ g:unser+ist g:unsere+ist g:unsere+sind g:unserem+$ g:unseren+herrn g:unserer+$
g:unsolicited+$ g:until+$ g:until+end g:until+new g:up+$ g:up+a g:up+me g:up+our g:up+the g:up+this g:us+$ g:us+the g:us+your g:use+$ g:use+for g:ve+$ g:ve+a
g:ve+all g:ve+it g:ve+my g:ve+our g:ve+the g:ve+this g:ve+to g:ve+your g:very+$ g:viel+$ g:vielen+$ g:vielen+aber g:vielen+fuer g:vom+bis g:von+$ g:von+?
g:von+liste g:wait+the g:wann+das g:wann+sie g:want+$ g:war+$ g:was+$ g:was+das g:was+ich g:was+sie g:we+$ g:we+? g:we+a g:we+an g:we+at g:we+be g:we+been
g:we+decided g:we+for g:we+going g:we+got g:we+had g:we+have g:we+in g:we+it g:we+just g:we+like g:we+need g:we+no g:we+not g:we+on g:we+our g:we+rather g:we+t
g:we+the g:we+to g:we+use g:we+with g:we+you g:weiter+$ g:weitere+$ g:weiteren+$ g:wenden+sich g:what+can g:what+do g:what+have g:what+i g:what+it g:what+need
g:what+of g:what+the g:what+this g:what+to g:what+you g:what+your g:where+i g:who+the g:who+you g:why+i g:wie+es g:wie+ich g:wie+ist g:wie+sie g:wie+wir
g:wieder+$ g:wieder+? g:wieder+mich g:wieder+sie g:will+back g:will+be g:will+nicht g:will+on g:wir+$ g:wir+? g:wir+am g:wir+an g:wir+auf g:wir+bei
g:wir+bereits g:wir+da g:wir+das g:wir+den g:wir+die g:wir+ein g:wir+eine g:wir+erst g:wir+es g:wir+fuer g:wir+gerade g:wir+gerne g:wir+ihnen g:wir+ihr
g:wir+ihre g:wir+im g:wir+in g:wir+interesse g:wir+kein g:wir+keine g:wir+keinen g:wir+mit g:wir+mitten g:wir+nicht g:wir+nichts g:wir+nur g:wir+schon
g:wir+seit g:wir+sie g:wir+uns g:wir+von g:wir+zu g:wird+$ g:wird+nichts g:wishes+$ g:with+$ g:with+? g:with+access g:with+and g:with+for g:with+in g:woher+sie
g:wollen+nicht g:won+be g:works+me g:would+a g:would+be g:would+our g:would+the g:would+to g:write+$ g:write+me g:wrong+$ g:wrong+i g:year+$ g:you+$ g:you+?
g:you+a g:you+any g:you+be g:you+for g:you+from g:you+got g:you+have g:you+i g:you+in g:you+it g:you+me g:you+my g:you+not g:you+on g:you+our g:you+stop g:you+t
g:you+the g:you+this g:you+to g:you+us g:you+we g:you+with g:you+your g:your+$ g:your+? g:your+and g:your+for g:your+has g:your+in g:your+is g:your+list
g:your+on g:your+please g:your+to g:your+will g:your+with g:yours+$ g:zu+$ g:zu+? g:zu+und g:zum+$ g:zur+$ g:zwischen+und l:000$ l:0123 l:026$ l:027$ l:0770
l:0th$ l:123$ l:200$ l:2026 l:2027 l:2345 l:300$ l:3456 l:400$ l:500$ l:5501 l:555$ l:5550 l:5th$ l:700$ l:7700 l:8th$ l:900$ l:9th$ l:^00$ l:^000 l:^016 l:^017
l:^077 l:^10$ l:^11$ l:^12$ l:^13$ l:^14$ l:^15$ l:^16$ l:^17$ l:^18$ l:^19$ l:^20$ l:^200 l:^201 l:^202 l:^21$ l:^22$ l:^23$ l:^24$ l:^25$ l:^29$ l:^30$ l:^300
l:^40$ l:^400 l:^44$ l:^45$ l:^50$ l:^500 l:^555 l:^70$ l:^80$ l:^900 l:^99$ l:^ab$ l:^abb l:^abe l:^abg l:^abl l:^abm l:^abo l:^abr l:^abs l:^abt l:^abw l:^abz
l:^acc l:^ach l:^acr l:^act l:^add l:^ade l:^adm l:^adr l:^adv l:^aen l:^afr l:^aft l:^aga l:^age l:^agr l:^ahe l:^ai$ l:^akt l:^alb l:^ali l:^all l:^alo l:^alr
l:^als l:^alt l:^am$ l:^amo l:^an$ l:^ana l:^anb l:^and l:^anf l:^ang l:^anh l:^anl l:^ann l:^ano l:^anr l:^ans l:^ant l:^anw l:^any l:^anz l:^apo l:^app l:^apr
l:^arb l:^arc l:^are l:^arm l:^aro l:^arr l:^art l:^as$ l:^ask l:^ass l:^at$ l:^att l:^auc l:^aud l:^auf l:^aug l:^aus l:^aut l:^ava l:^awa l:^bac l:^bad l:^bal
l:^ban l:^bar l:^bas l:^bau l:^be$ l:^bea l:^bec l:^bed l:^bee l:^bef l:^beg l:^beh l:^bei l:^bek l:^bel l:^ben l:^ber l:^bes l:^bet l:^bev l:^bew l:^bey l:^bez
l:^bie l:^bil l:^bin l:^bis l:^bit l:^ble l:^bli l:^blo l:^blu l:^boa l:^boc l:^boe l:^bon l:^boo l:^bos l:^bot l:^bou l:^box l:^bra l:^bre l:^bri l:^bro l:^bru
l:^buc l:^bud l:^bue l:^bui l:^bun l:^bur l:^bus l:^but l:^buy l:^by$ l:^bye l:^cal l:^cam l:^can l:^cap l:^car l:^cas l:^cat l:^cc$ l:^cea l:^cen l:^cer l:^cfo
l:^cha l:^che l:^chi l:^cho l:^chr l:^cir l:^cla l:^cle l:^cli l:^clo l:^co$ l:^cof l:^col l:^com l:^con l:^coo l:^cop l:^cor l:^cos l:^cou l:^cov l:^cre l:^crm
l:^cro l:^cur l:^cus l:^cut l:^da$ l:^dab l:^dad l:^daf l:^dag l:^dah l:^dam l:^dan l:^dar l:^das l:^dat l:^dau l:^dav l:^day l:^daz l:^de$ l:^dea l:^dec l:^def
l:^dei l:^del l:^dem l:^den l:^dep l:^der l:^des l:^det l:^deu l:^dev l:^dia l:^dic l:^did l:^die l:^dif l:^dig l:^din l:^dir l:^dis l:^do$ l:^doc l:^doe l:^doi
l:^dom l:^don l:^doo l:^dop l:^dor l:^dou l:^dow l:^dr$ l:^dra l:^dre l:^dri l:^dro l:^dru l:^dsg l:^du$ l:^due l:^dur l:^eac l:^ear l:^eas l:^eat l:^ebe l:^ech
l:^eff l:^ehe l:^ehr l:^eig l:^ein l:^eit l:^ele l:^ell l:^els l:^elt l:^ema l:^emp l:^end l:^eng l:^eno l:^enq l:^ent l:^er$ l:^era l:^erf l:^erh l:^eri l:^erk
l:^erl l:^ern l:^err l:^ers l:^ert l:^erw l:^erz l:^es$ l:^est l:^etw l:^eu$ l:^euc l:^eue l:^eur l:^eva l:^eve l:^exa l:^exc l:^exi l:^exp l:^ext l:^fac l:^fae
l:^fai l:^fal l:^fam l:^fan l:^far l:^fas l:^fav l:^fax l:^feb l:^fee l:^feh l:^fei l:^fer l:^fes l:^few l:^fie l:^fig l:^fil l:^fin l:^fir l:^fis l:^fit l:^fiv
l:^fix l:^fla l:^flo l:^foe l:^fol l:^for l:^fou l:^fra l:^fre l:^fri l:^fro l:^fru l:^fuc l:^fue l:^ful l:^fun l:^fur l:^fut l:^gae l:^gan l:^gar l:^gav l:^gdp
l:^geb l:^ged l:^gee l:^gef l:^geg l:^geh l:^gek l:^gel l:^gem l:^gen l:^gep l:^ger l:^ges l:^get l:^gew l:^gib l:^gil l:^gin l:^giv l:^gla l:^gle l:^go$ l:^goe
l:^goi l:^gol l:^gon l:^goo l:^got l:^gra l:^gre l:^gro l:^gru l:^gua l:^gue l:^gut l:^guy l:^hab l:^had l:^hae l:^haf l:^hal l:^ham l:^han l:^hap l:^har l:^has
l:^hat l:^hau l:^hav l:^he$ l:^hea l:^hei l:^hel l:^hen l:^her l:^hes l:^heu l:^hey l:^hi$ l:^hie l:^hil l:^him l:^hin l:^hir l:^his l:^hit l:^hmm l:^hoc l:^hoe
l:^hof l:^hol l:^hom l:^hon l:^hop l:^hor l:^hos l:^hot l:^hou l:^how l:^hr$ l:^hub l:^hue l:^hug l:^hun l:^hus l:^ich l:^ide l:^if$ l:^ign l:^ihm l:^ihn l:^ihr
l:^im$ l:^imm l:^imp l:^in$ l:^inb l:^inc l:^ind l:^inf l:^inh l:^ins l:^int l:^inv l:^inz l:^iph l:^irg l:^is$ l:^isn l:^iso l:^ist l:^it$ l:^its l:^ja$ l:^jah
l:^jan l:^jed l:^jem l:^jet l:^jo$ l:^joa l:^job l:^joi l:^jon l:^jul l:^jun l:^jus l:^kal l:^kam l:^kan l:^kap l:^kar l:^kas l:^kat l:^kau l:^kee l:^kei l:^kel
l:^ken l:^ker l:^kes l:^kid l:^kil l:^kin l:^kir l:^kit l:^kla l:^kle l:^kli l:^kno l:^koe l:^kol l:^kom l:^kon l:^kop l:^kos l:^kra l:^kri l:^kue l:^kuh l:^kun
l:^kur l:^lab l:^lac l:^lad l:^lae l:^lag l:^lam l:^lan l:^las l:^lat l:^lau l:^law l:^lea l:^leb l:^led l:^lee l:^lef l:^leg l:^leh l:^lei l:^len l:^leo l:^les
l:^let l:^leu l:^lev l:^lic l:^lie l:^lif l:^lik l:^lim l:^lin l:^lis l:^lit l:^liv l:^ll$ l:^loa l:^loc l:^loe l:^log l:^loh l:^lol l:^lon l:^loo l:^lor l:^los
l:^lot l:^lou l:^lov l:^low l:^luc l:^luf l:^lun l:^ma$ l:^mac l:^mad l:^mae l:^mag l:^mai l:^mak l:^mal l:^man l:^mar l:^mas l:^mat l:^max l:^may l:^me$ l:^mea
l:^med l:^mee l:^meh l:^mei l:^mel l:^mem l:^men l:^mer l:^mes l:^met l:^mic l:^mid l:^mie l:^mig l:^mil l:^min l:^mir l:^mis l:^mit l:^mob l:^mod l:^moe l:^mom
l:^mon l:^mor l:^mos l:^mot l:^mou l:^mov l:^mr$ l:^mrs l:^ms$ l:^msg l:^muc l:^mue l:^mus l:^mut l:^my$ l:^mys l:^nac l:^nae l:^nah l:^nai l:^nam l:^ne$ l:^nea
l:^neb l:^ned l:^nee l:^neg l:^neh l:^nei l:^nen l:^ner l:^net l:^neu l:^nev l:^new l:^nex l:^nic l:^nie l:^nig l:^nim l:^nin l:^nix l:^no$ l:^nob l:^noc l:^noe
l:^nol l:^non l:^noo l:^nor l:^not l:^nov l:^now l:^nul l:^num l:^nun l:^nur l:^nut l:^ob$ l:^obe l:^obj l:^obl l:^oct l:^ode l:^oes l:^of$ l:^off l:^oft l:^ohn
l:^ohr l:^ok$ l:^oka l:^okt l:^old l:^on$ l:^onb l:^onc l:^one l:^onl l:^ope l:^opi l:^opt l:^or$ l:^ord l:^org l:^ort l:^ost l:^oth l:^ott l:^our l:^out l:^ove
l:^owe l:^own l:^paa l:^pac l:^pag l:^pai l:^pak l:^pap l:^par l:^pas l:^pat l:^pau l:^pay l:^pea l:^pen l:^peo l:^per l:^pet l:^pfe l:^phi l:^pho l:^pic l:^pil
l:^pin l:^pip l:^pit l:^pla l:^ple l:^pls l:^plu l:^pm$ l:^poi l:^pol l:^pop l:^por l:^pos l:^pra l:^pre l:^pri l:^pro l:^pru l:^pub l:^pun l:^pur l:^put l:^q3$
l:^qua l:^que l:^qui l:^quo l:^rab l:^rai l:^ran l:^rat l:^rau l:^re$ l:^rea l:^reb l:^rec l:^red l:^ref l:^reg l:^rei l:^rel l:^rem l:^ren l:^reo l:^rep l:^req
l:^res l:^ret l:^reu l:^rev l:^ric l:^rie l:^rig l:^rin l:^roa l:^rob l:^rol l:^roo l:^ros l:^rot l:^rou l:^rud l:^rue l:^ruf l:^ruh l:^rum l:^run l:^rut l:^sab
l:^sac l:^sae l:^sag l:^sai l:^sal l:^sam l:^san l:^sap l:^sat l:^sau l:^sav l:^say l:^sca l:^sch l:^sco l:^scr l:^sea l:^sec l:^see l:^seh l:^sei l:^sek l:^sel
l:^sen l:^sep l:^seq l:^ser l:^set l:^sev l:^sha l:^she l:^shi l:^sho l:^sic l:^sid l:^sie l:^sig l:^sil l:^sim l:^sin l:^sir l:^sis l:^sit l:^six l:^siz l:^ske
l:^sle l:^sli l:^slo l:^sma l:^sms l:^so$ l:^soc l:^sof l:^sog l:^sol l:^som l:^son l:^soo l:^sor l:^sou l:^sow l:^spa l:^spe l:^spi l:^spo l:^spr l:^sta l:^ste
l:^sti l:^sto l:^str l:^stu l:^sub l:^suc l:^sug l:^sui l:^sum l:^sun l:^sup l:^sur l:^sus l:^swi l:^sys l:^ta$ l:^tab l:^tae l:^tag l:^tak l:^tal l:^tan l:^tat
l:^tbh l:^tea l:^tec l:^tei l:^tel l:^ten l:^ter l:^tes l:^teu l:^tex l:^tha l:^the l:^thi l:^tho l:^thr l:^thu l:^thx l:^tic l:^tie l:^til l:^tim l:^tip l:^tis
l:^to$ l:^tob l:^toc l:^tod l:^tog l:^tol l:^tom l:^ton l:^too l:^top l:^tot l:^tou l:^tow l:^tra l:^tre l:^tri l:^tro l:^tru l:^try l:^tue l:^tun l:^tur l:^tut
l:^twe l:^twi l:^two l:^txt l:^typ l:^ueb l:^uhr l:^uk$ l:^um$ l:^umg l:^ums l:^umz l:^una l:^und l:^une l:^ung l:^uni l:^unl l:^unr l:^uns l:^unt l:^unv l:^up$
l:^upd l:^ups l:^ur$ l:^urg l:^url l:^us$ l:^use l:^usi l:^uwg l:^val l:^van l:^var l:^vat l:^ve$ l:^ven l:^ver l:^vet l:^via l:^vid l:^vie l:^vil l:^voe l:^vog
l:^vol l:^vom l:^von l:^vor l:^wae l:^wag l:^wai l:^wal l:^wan l:^war l:^was l:^way l:^we$ l:^web l:^wec l:^wed l:^wee l:^weg l:^wei l:^wel l:^wen l:^wer l:^wha
l:^whe l:^whi l:^who l:^why l:^wid l:^wie l:^wif l:^wil l:^win l:^wip l:^wir l:^wis l:^wit l:^wo$ l:^woc l:^woh l:^wol l:^won l:^wor l:^wou l:^woz l:^wri l:^wro
l:^wue l:^wur l:^yea l:^yes l:^yet l:^yil l:^you l:^zah l:^zeh l:^zei l:^zen l:^zer l:^zoe l:^zoh l:^zoo l:^zu$ l:^zuf l:^zug l:^zuk l:^zum l:^zun l:^zur l:^zus
l:^zwe l:^zwi l:aar$ l:aas$ l:abas l:abat l:abbe l:abe$ l:abei l:abel l:aben l:aber l:abge l:abin l:abla l:able l:abme l:abou l:abov l:abre l:absa l:absc l:abse
l:abst l:abt$ l:abte l:abwe l:abzu l:acce l:acco l:ace$ l:ach$ l:achb l:achd l:ache l:achf l:achh l:achi l:achm l:achr l:acht l:acil l:acit l:ack$ l:acka l:acke
l:ackl l:acks l:acro l:act$ l:acti l:actl l:acto l:acts l:actu l:adam l:add$ l:addi l:addr l:ade$ l:aden l:ader l:adin l:admi l:adre l:ads$ l:adsh l:adun l:ady$
l:aech l:aeft l:aege l:aegl l:aehl l:aehr l:aell l:aelt l:aend l:aeng l:aer$ l:aere l:aert l:aeru l:aerz l:aese l:aess l:aest l:aet$ l:aete l:aeti l:aett l:aetz
l:aeuf l:aeum l:aff$ l:affe l:affu l:afra l:aft$ l:afte l:afue l:agai l:age$ l:aged l:ageg l:agem l:agen l:ager l:ages l:agin l:agne l:agre l:ags$ l:agse l:agt$
l:agte l:ague l:agun l:ahea l:aher l:ahin l:ahl$ l:ahle l:ahlu l:ahme l:ahnu l:ahr$ l:ahre l:ahru l:aid$ l:aier l:aigh l:aign l:ail$ l:aila l:ailb l:aile l:aili
l:ails l:aim$ l:ain$ l:aine l:aini l:ains l:aint l:air$ l:aise l:aiso l:ait$ l:aiti l:ake$ l:aken l:aker l:akes l:aket l:akin l:akt$ l:akta l:aktd l:akte l:akti
l:aktu l:alb$ l:albe l:albj l:ald$ l:ale$ l:alen l:ales l:alf$ l:alig l:alis l:alit l:alk$ l:alki l:all$ l:alle l:alli l:allo l:alls l:ally l:alog l:alon l:alre
l:alri l:als$ l:alsc l:also l:alt$ l:alte l:altu l:alua l:alys l:ame$ l:amen l:amil l:amit l:amm$ l:amme l:ammi l:amon l:ampa l:ampl l:ams$ l:amst l:amt$ l:ana$
l:anac l:anag l:anal l:anbi l:ance l:anch l:anci l:and$ l:anda l:ande l:andi l:andl l:ando l:andr l:ands l:andt l:andw l:andy l:ane$ l:anen l:anfa l:anfr l:ang$
l:anga l:ange l:anha l:anie l:anin l:anis l:ank$ l:anke l:anki l:anks l:anla l:anli l:ann$ l:anna l:anne l:anni l:anno l:annt l:annu l:anot l:anru l:ans$ l:ansc
l:anse l:ansp l:answ l:ant$ l:ante l:anti l:ants l:antw l:anua l:anun l:anwa l:any$ l:anyb l:anym l:anyo l:anyt l:anyw l:anz$ l:anze l:anzi l:anzl l:anzu l:apac
l:apaz l:aper l:apie l:apol l:app$ l:appe l:appi l:appl l:appo l:appr l:appt l:appy l:apri l:aps$ l:ara$ l:arag l:aran l:arau l:arbe l:arch l:ard$ l:arde l:ardi
l:ards l:are$ l:ared l:areh l:arel l:aren l:ares l:aret l:arf$ l:arge l:aria l:arif l:arin l:aris l:arit l:ark$ l:arke l:arli l:arlo l:arly l:arm$ l:arme l:arn$
l:arni l:arou l:arra l:arre l:arri l:ars$ l:arsh l:art$ l:arta l:arte l:arth l:arti l:artm l:artn l:arts l:artu l:arue l:arum l:arve l:ary$ l:arzt l:asch l:ase$
l:ased l:ases l:ash$ l:ashb l:asin l:asis l:ask$ l:aske l:aski l:ason l:ass$ l:asse l:assi l:assm l:asst l:assu l:ast$ l:aste l:asti l:asur l:ata$ l:atab l:atal
l:atch l:ate$ l:ated l:atef l:atei l:atel l:aten l:ater l:ates l:atev l:atfo l:ath$ l:athe l:atic l:atie l:atio l:atis l:ativ l:atli l:ator l:atri l:ats$ l:atsa
l:att$ l:atta l:atte l:atul l:atun l:atur l:atz$ l:atze l:aub$ l:aube l:auch l:audi l:auen l:auer l:auf$ l:aufe l:aufg l:aufh l:aufm l:aufn l:aufs l:auft l:aufw
l:aufz l:auge l:augh l:augu l:aul$ l:auli l:aum$ l:aunc l:aupt l:aura l:aure l:aus$ l:ause l:ausf l:ausg l:aush l:ausk l:ausl l:ausn l:ausp l:auss l:aust l:ausz
l:aut$ l:aute l:auth l:auto l:autu l:avai l:ave$ l:avel l:aven l:avin l:avon l:avou l:awar l:away l:awye l:axis l:aybe l:ayin l:ayme l:ayro l:ays$ l:azit l:azu$
l:bach l:back l:bad$ l:bald l:band l:bank l:bar$ l:bare l:barr l:base l:basi l:batt l:bau$ l:baue l:baum l:baus l:bbes l:bean l:bear l:beat l:beau l:beca l:beck
l:beda l:bedi l:been l:befi l:befo l:begi l:beha l:beho l:bei$ l:beid l:beim l:bein l:beis l:beit l:beko l:bel$ l:bela l:bele l:beli l:bell l:belo l:ben$ l:bend
l:bene l:beno l:ber$ l:bera l:bere l:berf l:berg l:berh l:beri l:berl l:berm l:bern l:bers l:bert l:berz l:bes$ l:besc l:bese l:besp l:bess l:best l:beta l:betr
l:bett l:betw l:bevo l:bewe l:beyo l:bezi l:bezw l:bgem l:bges l:bier l:biet l:bila l:bild l:bile l:bili l:bill l:bin$ l:bina l:bind l:bine l:bing l:bis$ l:bish
l:bit$ l:bitt l:bjah l:bjec l:ble$ l:blei l:blem l:bles l:blic l:blig l:bloc l:blum l:bly$ l:bmel l:boar l:bock l:body l:book l:bora l:boss l:bot$ l:bote l:both
l:bott l:boug l:bout l:bove l:box$ l:bran l:brau l:brea l:brec l:bren l:brie l:brig l:brin l:broc l:brok l:bros l:brot l:brua l:bsag l:bsch l:bscr l:bsei l:bsit
l:bsle l:bspo l:bsra l:bst$ l:bsta l:bste l:btei l:buch l:budg l:bueh l:buer l:buil l:bund l:bung l:burn l:busc l:busi l:but$ l:buy$ l:buye l:buyi l:bwes l:bye$
l:cal$ l:cale l:call l:came l:camp l:can$ l:canc l:cann l:cant l:capa l:car$ l:card l:care l:caro l:case l:cast l:catc l:cate l:cati l:caus l:ccep l:cces l:ccou
l:ceas l:ced$ l:ceed l:ceip l:ceiv l:cel$ l:cell l:cenc l:cent l:cept l:cer$ l:cere l:cern l:cert l:ces$ l:cess l:cfo$ l:chac l:chae l:chaf l:chal l:chan l:char
l:chas l:chat l:chau l:chba l:chde l:che$ l:chea l:chec l:ched l:chee l:chef l:chei l:chel l:chem l:chen l:cher l:ches l:chfo l:chfr l:chge l:chha l:chic l:chie
l:chin l:chis l:chke l:chla l:chle l:chli l:chlo l:chlu l:chma l:chme l:chmi l:chne l:chni l:chnu l:chob l:choe l:chon l:choo l:chos l:chpa l:chre l:chri l:chs$
l:chse l:chst l:cht$ l:chte l:chti l:chtl l:chts l:chtu l:chue l:chul l:chun l:chur l:chut l:chwa l:chwe l:chwi l:chze l:cial l:ciat l:cide l:cies l:cil$ l:cili
l:cing l:circ l:cisi l:cite l:city l:ckag l:cke$ l:cked l:cken l:cker l:cket l:ckin l:ckke l:ckli l:cks$ l:ckt$ l:clai l:clar l:cle$ l:clea l:clic l:clie l:clin
l:clos l:clou l:clud l:coff l:coll l:com$ l:come l:comf l:comi l:comm l:comp l:conc l:cond l:conf l:cong l:conn l:cons l:cont l:conv l:cool l:copi l:cord l:core
l:cost l:coul l:coun l:coup l:cour l:cove l:crat l:cree l:crib l:crip l:crm$ l:cros l:crui l:cryp l:cted l:ctfu l:ctic l:ctin l:ctio l:ctly l:ctob l:ctor l:cts$
l:ctua l:cula l:cure l:curi l:curr l:cus$ l:cuss l:cust l:cut$ l:dabe l:dad$ l:dafu l:dage l:dahe l:dahi l:dam$ l:dame l:dami l:dan$ l:dana l:dani l:dank l:dann
l:dant l:dar$ l:dara l:darf l:daru l:das$ l:dash l:dass l:data l:date l:daue l:daug l:davo l:day$ l:days l:dazu l:ddle l:ddre l:dea$ l:deal l:dean l:dear l:dece
l:deci l:deck l:decl l:ded$ l:dee$ l:dein l:del$ l:dele l:deli l:dem$ l:dema l:demi l:demo l:den$ l:denc l:dend l:dene l:denk l:denn l:dent l:deo$ l:depa l:der$
l:dera l:dere l:deri l:derl l:dern l:derr l:ders l:dert l:deru l:derv l:derz l:des$ l:desh l:desi l:desk l:dest l:det$ l:deta l:deut l:deve l:dget l:dia$ l:diar
l:dich l:did$ l:didn l:die$ l:died l:dien l:dies l:diet l:diff l:dig$ l:dige l:digi l:digt l:digu l:ding l:dir$ l:dire l:disc l:disp l:dist l:dit$ l:dite l:diti
l:dle$ l:dles l:dlic l:dlin l:dlor l:dly$ l:dmin l:dner l:dnes l:dnis l:doch l:does l:doin l:doma l:don$ l:done l:donn l:dont l:door l:dopp l:dor$ l:dors l:dort
l:doub l:down l:dpr$ l:drau l:draw l:drei l:dres l:drin l:drit l:driv l:drop l:druc l:drue l:dsae l:dsgv l:dshe l:duct l:duer l:dukt l:duld l:dule l:dung l:durc
l:dust l:dwid l:each l:ead$ l:eadi l:eads l:eady l:eagu l:eak$ l:eal$ l:eali l:eall l:eam$ l:eams l:ean$ l:eans l:eant l:eap$ l:ear$ l:earb l:eard l:eare l:eari
l:earl l:earn l:ears l:ease l:easi l:easo l:east l:easu l:eat$ l:eate l:eath l:eauf l:eave l:eavi l:ebe$ l:eben l:eber l:ebin l:ebot l:ebra l:ebri l:ebru l:ebse
l:ebsi l:ebsl l:ebsr l:ebst l:ebuc l:ebue l:ebun l:ecau l:ecei l:ecen l:ecep l:ech$ l:eche l:echl l:echn l:echp l:echs l:echt l:ecia l:ecid l:ecis l:eck$ l:ecke
l:ecki l:eckk l:ecks l:eckt l:ecli l:ecom l:econ l:ecor l:ecru l:ect$ l:ecte l:ectf l:ecti l:ectl l:ecto l:ects l:ecur l:edan l:edar l:ede$ l:eded l:eden l:eder
l:edia l:edie l:edig l:edin l:edit l:edne l:edoc l:edri l:eds$ l:edul l:eed$ l:eede l:eedi l:eeds l:eehr l:eek$ l:eeke l:eeks l:eel$ l:eeli l:eeme l:een$ l:eend
l:eens l:eep$ l:eepi l:eer$ l:eeri l:eers l:ees$ l:eet$ l:eeti l:eets l:eeze l:efae l:efal l:efas l:efen l:efer l:effe l:effo l:efin l:efon l:efor l:efra l:efre
l:eft$ l:efte l:efti l:efts l:efue l:eful l:efun l:egal l:egan l:egar l:egat l:egba l:ege$ l:egeb l:egel l:egen l:eger l:egin l:egio l:egis l:egli l:egra l:egre
l:egt$ l:egun l:ehal l:ehe$ l:ehen l:eher l:ehes l:ehin l:ehja l:ehl$ l:ehle l:ehlt l:ehm$ l:ehme l:ehmt l:ehn$ l:ehne l:ehnt l:ehoe l:ehou l:ehr$ l:ehre l:ehrl
l:ehrt l:ehru l:eht$ l:ehun l:eib$ l:eibe l:eibt l:eich l:eid$ l:eide l:eidu l:eien l:eier l:eife l:eige l:eigh l:eigt l:eihn l:eil$ l:eile l:eili l:eiln l:eilu
l:eim$ l:eima l:ein$ l:eina l:einb l:eind l:eine l:einf l:eing l:einh l:eini l:eink l:einl l:einm l:einr l:eins l:eint l:einw l:einz l:eipt l:eir$ l:eis$ l:eise
l:eisl l:eisp l:eiss l:eist l:eit$ l:eita l:eite l:eith l:eiti l:eitp l:eits l:eitu l:eive l:eken l:ekom l:ekre l:eks$ l:ekt$ l:ekte l:ekue l:elae l:elas l:elat
l:elbe l:elbs l:elch l:elco l:eld$ l:elde l:eldu l:ele$ l:elec l:elef l:eleg l:elei l:elek l:elen l:eles l:elet l:elev l:elf$ l:elfe l:elie l:elin l:eliv l:ell$
l:ella l:elle l:elli l:ello l:ells l:ellt l:ellu l:elma l:eln$ l:eloe l:elon l:elop l:elp$ l:els$ l:else l:elt$ l:elte l:elti l:eltn l:elve l:ely$ l:ema$ l:emac
l:emae l:emai l:eman l:embe l:eme$ l:emei l:emel l:emen l:emer l:emin l:emir l:emis l:emme l:emo$ l:emov l:empf l:empl l:ems$ l:ena$ l:enan l:enar l:enau l:enba
l:enbl l:ence l:enci l:ency l:end$ l:enda l:ende l:endi l:endl l:endn l:endo l:ends l:endu l:endw l:ene$ l:ened l:eneh l:enei l:enen l:ener l:enes l:enev l:enew
l:enf$ l:enft l:enge l:engi l:engt l:enhe l:enin l:enis l:enke l:enle l:enli l:enlo l:enn$ l:enne l:enni l:ennt l:enoe l:enom l:enou l:enqu l:ens$ l:ensc l:ense
l:ensh l:ensi l:enst l:ent$ l:enta l:ente l:entf l:enth l:enti l:entl l:entr l:ents l:entu l:enty l:enue l:enug l:enwe l:enz$ l:enze l:eone l:eopl l:epar l:epin
l:epla l:epli l:eply l:epor l:epos l:eps$ l:ept$ l:epte l:epti l:eque l:equi l:erad l:erae l:eral l:eran l:erar l:eras l:erat l:erba l:erbe l:erbi l:erbr l:erbs
l:erbu l:erci l:erd$ l:erda l:erde l:erdi l:ere$ l:erec l:ered l:erei l:erel l:erem l:eren l:erer l:eres l:erfa l:erfe l:erfl l:erfo l:erfu l:erga l:erge l:erha
l:erhe l:erhi l:erho l:eria l:eric l:erie l:erif l:erig l:erin l:erio l:erk$ l:erka l:erke l:erkl l:erks l:erla l:erle l:erli l:erlo l:erly l:erm$ l:erma l:erme
l:ermi l:erms l:ern$ l:erna l:erne l:erni l:erno l:erns l:ernz l:ero$ l:erpa l:err$ l:erre l:errl l:errn l:erru l:ers$ l:ersa l:ersc l:erse l:ersh l:ersi l:erso
l:ersp l:erst l:ersu l:ert$ l:erta l:erte l:erti l:ertr l:ertu l:eruf l:erun l:erve l:ervi l:ervo l:ervu l:erwa l:erwe l:erwo l:erwu l:ery$ l:eryo l:eryt l:erz$
l:erza l:erze l:erzi l:erzl l:esab l:esag l:esch l:esda l:ese$ l:eseh l:esel l:esem l:esen l:eser l:eses l:eset l:esfo l:esha l:esid l:esis l:esit l:esk$ l:esn$
l:espe l:espo l:espr l:ess$ l:essa l:esse l:essi l:essl l:esso l:esst l:essu l:est$ l:esta l:este l:esti l:estl l:esto l:estp l:estr l:ests l:estz l:esul l:esun
l:etai l:etar l:etch l:ete$ l:eted l:eten l:eter l:eth$ l:ethe l:ethi l:etig l:etin l:etir l:etit l:etra l:etre l:etri l:ets$ l:ett$ l:ette l:etti l:ettl l:etun
l:etup l:etur l:etwa l:etwe l:etz$ l:etze l:etzi l:etzl l:etzt l:etzu l:euch l:eue$ l:euen l:euer l:eues l:euft l:euge l:eugi l:eugt l:eum$ l:eund l:eure l:euro
l:eut$ l:eute l:eutl l:euts l:eval l:evan l:eve$ l:evel l:even l:ever l:evie l:evis l:evor l:ewec l:ewed l:ewer l:ewin l:ewis l:ewor l:ews$ l:ewsl l:exac l:exam
l:exce l:exis l:expe l:expl l:expo l:ext$ l:exte l:exti l:extr l:exts l:eyon l:eze$ l:ezei l:ezie l:ezwe l:fach l:faci l:faeh l:fael l:fahr l:fair l:fall l:fals
l:fami l:fang l:far$ l:fass l:favo l:fax$ l:febr l:fect l:fee$ l:feed l:feel l:fehl l:feie l:feld l:fen$ l:fend l:fene l:fer$ l:fera l:fere l:feri l:fern l:fert
l:fess l:fest l:few$ l:ffe$ l:ffee l:ffen l:ffer l:ffic l:ffor l:fft$ l:ffun l:fhoe l:fica l:fice l:fied l:fiel l:figu l:file l:fili l:fill l:fina l:find l:fine
l:fing l:fini l:fire l:firm l:firs l:fisc l:fit$ l:five l:fix$ l:fizi l:fleg l:flic l:flus l:fnah l:fneh l:foer l:fold l:folg l:foll l:fon$ l:fona l:foni l:food
l:for$ l:forc l:ford l:fore l:forg l:form l:fort l:forw l:fos$ l:foun l:four l:frag l:frai l:fram l:fran l:frau l:free l:frei l:freu l:frid l:frie l:fris l:froh
l:from l:fron l:frue l:fte$ l:ften l:fter l:ftig l:ftli l:ftra l:ftsf l:ftsl l:ftwa l:fuch l:fueg l:fueh l:fuen l:fuer l:ful$ l:full l:fund l:fung l:funk l:furt
l:futu l:fwan l:fzei l:gabe l:gain l:gal$ l:gang l:ganz l:gar$ l:gara l:gard l:gart l:gati l:gave l:gbar l:gdpr l:gebe l:gebo l:gebr l:gebu l:ged$ l:gedu l:geeh
l:gefa l:gefr l:gefu l:gege l:geha l:gehe l:geho l:geht l:geko l:geku l:gel$ l:gela l:geld l:gele l:gelo l:gelt l:gema l:geme l:gen$ l:gena l:genc l:gend l:gene
l:geno l:gens l:gent l:genu l:ger$ l:gera l:gere l:geri l:germ l:gern l:ges$ l:gesa l:gesc l:gese l:gesp l:gess l:gest l:get$ l:geth l:getr l:gets l:gett l:gewa
l:gewe l:gewi l:gewo l:gges l:ggle l:ght$ l:ghte l:gibt l:gier l:gies l:gilt l:gin$ l:gine l:ging l:ginn l:gion l:gist l:gita l:give l:gkei l:glad l:glau l:gle$
l:glei l:glic l:glie l:gned l:gner l:gnor l:gns$ l:goes l:goin l:gold l:gone l:good l:goog l:got$ l:gott l:grad l:gram l:gran l:grap l:grat l:grea l:gree l:grei
l:gret l:groe l:gros l:grou l:grow l:grue l:grun l:grus l:gsbe l:gsen l:gsfr l:gsge l:gsvo l:gten l:guar l:gue$ l:guen l:gues l:gung l:gure l:gust l:gut$ l:gute
l:guy$ l:gvo$ l:hab$ l:habe l:habt l:hach l:had$ l:haef l:hael l:haen l:haet l:haff l:haft l:halb l:half l:hall l:halt l:han$ l:hanc l:hand l:hang l:hank l:hann
l:happ l:haps l:hara l:hard l:hare l:harg l:hari l:harl l:hart l:has$ l:hase l:hasi l:hast l:hat$ l:hate l:hats l:hatt l:haue l:haup l:haus l:haut l:have l:havi
l:hbar l:hboa l:hdra l:head l:heap l:hear l:heck l:hed$ l:hedu l:heer l:heet l:hef$ l:heid l:hein l:heir l:heis l:heit l:hel$ l:hele l:helf l:hell l:help l:hem$
l:hema l:heme l:hen$ l:hend l:hene l:henk l:hent l:henz l:her$ l:herb l:here l:hern l:herr l:hers l:hert l:heru l:herz l:hes$ l:hese l:hesi l:hest l:heth l:heut
l:hey$ l:hfol l:hfra l:hhal l:hich l:hick l:hieb l:hied l:hiel l:hier l:hift l:hilf l:hili l:hill l:him$ l:hin$ l:hine l:hing l:hink l:hint l:hip$ l:hird l:hiri
l:his$ l:hise l:hit$ l:hite l:hjah l:hkei l:hlag l:hlan l:hlec l:hlen l:hler l:hlic l:hlie l:hlos l:hlt$ l:hlun l:hlus l:hly$ l:hmal l:hme$ l:hmen l:hmer l:hmit
l:hmm$ l:hmt$ l:hnac l:hne$ l:hnel l:hnen l:hner l:hnet l:hnik l:hnit l:hnt$ l:hnun l:hobe l:hoch l:hoen l:hoer l:hof$ l:hoff l:hold l:hole l:holi l:holz l:hom$
l:homa l:home l:hon$ l:hone l:hono l:hool l:hop$ l:hope l:hori l:hort l:hose l:host l:hote l:hoto l:houg l:houl l:hour l:hous l:hout l:how$ l:howe l:hpar l:hre$
l:hrec l:hree l:hrei l:hrem l:hren l:hrer l:hres l:hric l:hrie l:hrif l:hris l:hrli l:hrou l:hrt$ l:hrte l:hrun l:hsel l:hst$ l:hste l:hte$ l:hten l:hter l:htet
l:htig l:htli l:hts$ l:htsa l:htun l:hubs l:huer l:huet l:huld l:hule l:hulu l:hund l:hung l:hure l:hurs l:husb l:hut$ l:hutz l:hwah l:hwei l:hwer l:hwie l:hzei
l:ial$ l:ials l:ian$ l:iant l:iary l:ias$ l:iat$ l:iate l:iati l:ibe$ l:iben l:ible l:ibt$ l:ica$ l:ical l:icat l:ice$ l:icen l:icer l:ices l:ich$ l:ichb l:iche
l:ichk l:ichs l:icht l:icin l:icit l:ick$ l:icke l:icks l:ickt l:icle l:icro l:ics$ l:icul l:icy$ l:iday l:iddl l:ide$ l:idea l:ided l:idee l:iden l:ideo l:ider
l:ides l:idet l:idn$ l:ids$ l:idun l:ieb$ l:iebe l:iebs l:ied$ l:iede l:ief$ l:iefe l:ieg$ l:iege l:iegt l:iehe l:ieht l:iel$ l:ield l:iele l:iell l:iema l:ien$
l:ienc l:iene l:iens l:ient l:ier$ l:iere l:ieri l:ierm l:iers l:iert l:ieru l:ies$ l:iese l:iess l:iest l:iet$ l:iete l:ieve l:iews l:ife$ l:ifel l:ifen l:iff$
l:iffe l:ifft l:ific l:ifie l:ifiz l:ift$ l:ifte l:ify$ l:ige$ l:igen l:iger l:iges l:ight l:igit l:igke l:ign$ l:igna l:igne l:igno l:igns l:igra l:igt$ l:igun
l:igur l:ihm$ l:ihn$ l:ihna l:ihne l:ihr$ l:ihre l:ike$ l:ikel l:ilab l:ilae l:ilbo l:ildi l:ildu l:ile$ l:iled l:ilen l:iler l:iles l:ilfe l:ilft l:ilia l:ilie
l:ilin l:ilip l:ilit l:ill$ l:illa l:ille l:illi l:ills l:ilma l:ilot l:ils$ l:ilt$ l:ilte l:ilun l:ily$ l:imal l:ime$ l:imen l:imes l:imin l:imit l:imme l:immo
l:immt l:immu l:imon l:impl l:impo l:impr l:ims$ l:ina$ l:inal l:inan l:inar l:inba l:inbo l:ince l:incl l:ind$ l:inde l:indl l:indn l:indr l:indu l:ine$ l:ined
l:inem l:inen l:iner l:ines l:infa l:infl l:info l:infu l:ing$ l:inge l:ingl l:ings l:ingt l:ingu l:inha l:inic l:inig l:inin l:inis l:init l:ink$ l:inka l:inke
l:inki l:inla l:inma l:inn$ l:inne l:inri l:ins$ l:insa l:insc l:inse l:inso l:insp l:inst l:insu l:int$ l:inte l:intm l:into l:intr l:inue l:inut l:inve l:invi
l:invo l:inwi l:inze l:inzi l:inzu l:inzw l:ioes l:ion$ l:iona l:ione l:ioni l:ions l:ior$ l:iori l:ious l:ipe$ l:iped l:ipho l:ips$ l:ipti l:ird$ l:ire$ l:irec
l:ired l:irek l:irem l:irge l:irie l:irin l:irkl l:irm$ l:irma l:irme l:irrt l:irst l:irth l:irts l:isa$ l:isch l:isco l:iscu l:ise$ l:ised l:isen l:ises l:ish$
l:ishe l:ishi l:isie l:isin l:isio l:isit l:isli l:isn$ l:iso$ l:ison l:ispi l:iss$ l:isse l:issi l:isst l:issu l:ist$ l:ista l:iste l:isti l:istm l:istr l:ists
l:istu l:ita$ l:itae l:itag l:ital l:itar l:itat l:itbe l:itch l:ite$ l:ited l:itel l:iten l:iter l:ites l:itet l:itgl l:ith$ l:ithd l:ithe l:ithi l:itho l:itie
l:itig l:itin l:itio l:itli l:itme l:itor l:itpu l:its$ l:itsn l:itsp l:itt$ l:itta l:itte l:ittl l:itts l:ittw l:itun l:ity$ l:itz$ l:itze l:itzt l:itzu l:ium$
l:ivat l:ive$ l:ived l:iven l:iver l:ives l:ivin l:iya$ l:ize$ l:izie l:jahr l:jan$ l:janu l:ject l:jede l:jedo l:jekt l:jema l:jetz l:job$ l:jobs l:join l:jubi
l:juli l:july l:june l:jung l:juni l:just l:kage l:kale l:kam$ l:kann l:kanz l:kapa l:kart l:kass l:kata l:kate l:kauf l:kaum l:kay$ l:kbar l:ked$ l:keen l:keep
l:kehr l:kein l:keit l:kel$ l:kell l:ken$ l:kend l:kenn l:kept l:ker$ l:kern l:kers l:kes$ l:ket$ l:keti l:kids l:kill l:kind l:king l:kkeh l:klae l:klap l:klar
l:klei l:klic l:klin l:kly$ l:know l:koen l:koll l:komm l:komp l:kond l:konf l:konk l:kont l:konz l:kopf l:kost l:krae l:kram l:kran l:kred l:krei l:kret l:krie
l:ksho l:ksta l:ktau l:ktda l:kte$ l:kten l:ktie l:ktio l:ktob l:ktue l:kuem l:kuen l:kuhn l:kund l:kunf l:kurz l:labl l:lace l:lach l:lack l:lad$ l:lade l:ladu
l:laen l:laer l:laes l:laet l:laeu l:lag$ l:lage l:laim l:lain l:lan$ l:land l:lane l:lang l:lant l:lanu l:lapp l:lar$ l:lara l:lari l:lars l:lass l:last l:late
l:latf l:lati l:laub l:lauf l:laug l:laun l:laur l:laut l:law$ l:lawy l:lbe$ l:lben l:lber l:lbja l:lbox l:lbst l:lche l:lcom l:lde$ l:lden l:lder l:ldet l:ldig
l:ldin l:ldn$ l:ldun l:lead l:leag l:lean l:lear l:leas l:leav l:lech l:lect l:led$ l:ledi l:leed l:leer l:lefo l:left l:lega l:lege l:legi l:legt l:lehn l:lehr
l:lei$ l:leib l:leic l:leid l:lein l:leis l:leit l:lekt l:lem$ l:leme l:len$ l:lena l:lenc l:lend l:ler$ l:lerd l:lern l:les$ l:lese l:lesf l:less l:let$ l:lete
l:lett l:letz l:leut l:leva l:leve l:ley$ l:lfe$ l:lfen l:lft$ l:lgen l:lger l:lia$ l:lial l:lian l:lice l:lich l:lici l:lick l:licy l:lid$ l:lida l:lie$ l:lieb
l:lied l:lief l:lieg l:lien l:lier l:lies l:liev l:lift l:lig$ l:lige l:ligh l:ligu l:like l:limi l:lin$ l:lind l:line l:ling l:lini l:link l:lion l:lipp l:lisa
l:lish l:lisi l:list l:lite l:liti l:litt l:lity l:live l:lked l:lkin l:llag l:llba l:lle$ l:llea l:lled l:lleg l:llei l:llem l:llen l:ller l:lles l:llig l:llin
l:llio l:llo$ l:llou l:llow l:lls$ l:llsc l:llst l:llt$ l:llte l:llun l:lly$ l:load l:loan l:loca l:loch l:lock l:loes l:log$ l:logi l:logo l:lohn l:lol$ l:lone
l:long l:look l:lope l:lord l:lore l:los$ l:lose l:losi l:loss l:lost l:lot$ l:loud l:lout l:love l:low$ l:lowe l:lowi l:loye l:lrea l:lrig l:lsch l:lse$ l:lso$
l:lsta l:ltan l:lte$ l:lten l:lter l:ltet l:ltni l:lts$ l:ltun l:luat l:luck l:lude l:lues l:luft l:lume l:lunc l:lung l:lunt l:lus$ l:lusi l:luss l:luti l:lve$
l:lved l:lver l:mach l:mada l:made l:maer l:maes l:mag$ l:mahn l:mai$ l:maie l:mail l:main l:make l:mal$ l:mali l:mall l:mals l:man$ l:mana l:mand l:mann l:manu
l:many l:marc l:marg l:mari l:mark l:mars l:mart l:mas$ l:masc l:mat$ l:mate l:mati l:matt l:may$ l:mayb l:mber l:mbin l:mean l:med$ l:medi l:meet l:mehr l:mein
l:meis l:meld l:memb l:men$ l:mena l:mend l:mens l:ment l:meon l:mer$ l:merc l:merf l:merg l:merk l:mers l:mert l:merz l:mes$ l:mess l:meth l:mfor l:mich l:micr
l:midd l:mier l:miet l:migh l:migr l:mili l:mill l:mily l:min$ l:mina l:mind l:mine l:ming l:mini l:minu l:mir$ l:mise l:miss l:mit$ l:mita l:mitb l:mite l:mitg
l:mitt l:mme$ l:mmed l:mmen l:mmer l:mmit l:mmt$ l:mmun l:mobi l:mode l:modu l:moec l:moeg l:mome l:mon$ l:mona l:mond l:mone l:moni l:mont l:more l:morg l:morn
l:morr l:most l:move l:movi l:mpag l:mpai l:mpan l:mpar l:mpat l:mpet l:mpfa l:mpla l:mple l:mpli l:mplo l:mply l:mpor l:mpre l:mput l:mrs$ l:mset l:msta l:mste
l:much l:mueh l:mues l:mung l:muni l:muss l:must l:mutt l:myse l:mzug l:nach l:naec l:nage l:nah$ l:nahm l:nal$ l:nall l:naly l:name l:nanc l:nanz l:nar$ l:narb
l:nat$ l:nate l:nati l:natl l:natu l:nau$ l:nban l:nbar l:nbie l:nbin l:nboa l:nbox l:nce$ l:nced l:ncel l:ncer l:nces l:nch$ l:nche l:nchi l:ncie l:ncil l:nclu
l:ncy$ l:nda$ l:ndan l:ndar l:ndat l:nday l:nde$ l:nded l:ndel l:ndem l:nden l:nder l:ndes l:ndet l:ndie l:ndig l:ndin l:ndit l:ndle l:ndli l:ndlo l:ndly l:ndne
l:ndni l:ndor l:ndra l:ndre l:ndru l:nds$ l:ndsa l:ndt$ l:ndun l:ndus l:ndy$ l:near l:nebe l:ned$ l:nee$ l:need l:nehm l:neig l:nein l:nel$ l:nell l:nem$ l:nen$
l:nend l:ner$ l:nera l:nere l:neri l:nerl l:nern l:ners l:neru l:nerv l:nerw l:nes$ l:nesd l:ness l:nest l:net$ l:nett l:netz l:neu$ l:neue l:neug l:neut l:neve
l:new$ l:news l:next l:ney$ l:nfac l:nfan l:nfer l:nfir l:nflu l:nfo$ l:nfor l:nfos l:nfra l:nft$ l:nfti l:nfue l:ngab l:nge$ l:ngeb l:ngef l:ngek l:ngel l:ngem
l:ngen l:nger l:nges l:nget l:ngin l:ngle l:ngli l:ngra l:ngs$ l:ngsb l:ngsd l:ngsf l:ngsg l:ngsp l:ngss l:ngsv l:ngt$ l:ngut l:nhab l:nhal l:nhei l:nic$ l:nica
l:nice l:nich l:nick l:nie$ l:niel l:niem l:nier l:nies l:nig$ l:nigh l:nik$ l:nimm l:nine l:ning l:nio$ l:nion l:nior l:nis$ l:nisc l:nise l:nish l:nitt l:nity
l:nix$ l:nja$ l:nkau l:nkba l:nke$ l:nken l:nkin l:nkre l:nks$ l:nkt$ l:nkti l:nlad l:nlag l:nler l:nlic l:nlie l:nlin l:nlos l:nly$ l:nmal l:nmel l:nna$ l:nne$
l:nnec l:nnel l:nnen l:nner l:nnin l:nnot l:nnt$ l:nnte l:nnua l:nobo l:noch l:noet l:nomm l:none l:noon l:nor$ l:nord l:nore l:norm l:nort l:not$ l:note l:noth
l:noti l:noug l:nove l:now$ l:npfl l:nqui l:nric l:nruf l:nsat l:nsch l:nse$ l:nseh l:nsen l:nser l:nsho l:nsib l:nsid l:nsio l:nsiv l:nsof l:nsol l:nspr l:nst$
l:nsta l:nste l:nsti l:nstl l:nstr l:nsub l:nsul l:nsur l:nswe l:ntac l:ntag l:ntak l:ntal l:ntan l:ntat l:nte$ l:nted l:ntee l:nteg l:nten l:nter l:ntfe l:nth$
l:ntha l:nthl l:nths l:ntie l:ntil l:ntin l:ntio l:ntli l:ntly l:ntme l:nto$ l:ntra l:ntro l:nts$ l:ntsc l:ntue l:ntur l:ntwo l:nty$ l:nual l:nuar l:nue$ l:nueg
l:nug$ l:null l:numb l:numm l:nun$ l:nung l:nur$ l:nurs l:nute l:nutz l:nven l:nver l:nves l:nvin l:nvit l:nvoi l:nvol l:nvor l:nwal l:nwar l:nwei l:nwen l:nwil
l:nybo l:nymo l:nyon l:nyth l:nywa l:nze$ l:nzei l:nzel l:nzen l:nzer l:nzie l:nzig l:nzle l:nzuf l:nzus l:nzwi l:oach l:oad$ l:oan$ l:oard l:oben l:ober l:obie
l:obil l:obje l:oble l:obli l:obod l:obs$ l:ocal l:ocee l:oces l:och$ l:ocha l:oche l:ochm l:ocht l:ochu l:ocia l:ock$ l:ocke l:ocki l:ockt l:octo l:ocum l:ocur
l:oday l:oder l:oduc l:oduk l:odul l:ody$ l:oech l:oeff l:oegl l:oehn l:oell l:oen$ l:oene l:oenl l:oenn l:oerd l:oere l:oert l:oes$ l:oesc l:oese l:oesn l:oess
l:oest l:oesu l:oeti l:ofer l:ofes l:off$ l:offe l:offi l:ofil l:ofor l:oft$ l:oftw l:ogar l:ogen l:oget l:ogin l:ogis l:ogle l:ogra l:ogt$ l:ohe$ l:oher l:ohl$
l:ohn$ l:ohne l:ohnt l:oho$ l:oice l:oin$ l:oing l:oint l:ojec l:ojek l:okay l:oke$ l:oked l:oken l:okin l:oks$ l:okto l:olan l:olch l:old$ l:olde l:oldi l:ole$
l:olg$ l:olge l:olic l:olid l:olin l:olit l:oll$ l:olle l:olli l:ollo l:olls l:ollt l:olog l:ols$ l:olum l:olut l:olve l:olz$ l:oma$ l:omai l:omas l:omat l:ome$
l:omen l:omeo l:omer l:omes l:omet l:omfo l:omin l:omis l:omme l:ommi l:ommt l:ommu l:omor l:ompa l:ompe l:ompl l:ompu l:ona$ l:onal l:onat l:onbo l:once l:ond$
l:onda l:onde l:ondi l:one$ l:oned l:onel l:onen l:oner l:ones l:oney l:onfe l:onfi l:onfo l:ong$ l:onge l:ongr l:ongs l:onic l:onie l:onio l:onis l:onkr l:onli
l:only l:onne l:onnt l:onor l:ons$ l:onse l:onsi l:onst l:onsu l:ont$ l:onta l:onte l:onth l:onti l:onto l:ontr l:onve l:onvi l:onze l:ood$ l:oof$ l:oogl l:ook$
l:ooke l:ooki l:ooks l:ool$ l:ools l:oom$ l:oon$ l:oor$ l:oose l:ope$ l:open l:oper l:opf$ l:opic l:opie l:opin l:ople l:opos l:opp$ l:oppe l:ops$ l:opt$ l:opte
l:opti l:orab l:orat l:orau l:orbe l:orce l:ord$ l:orde l:ordi l:ords l:ore$ l:ored l:oren l:orer l:orfu l:orga l:orge l:orgt l:orha l:orhe l:orin l:oris l:orit
l:ork$ l:orki l:orks l:orla l:orm$ l:orma l:ormi l:orms l:orn$ l:orne l:orni l:orre l:orri l:orro l:orry l:ors$ l:orsc l:orsi l:orst l:ort$ l:orta l:orte l:orth
l:orti l:ortl l:orts l:orwa l:ory$ l:osal l:osch l:ose$ l:osed l:osen l:osin l:osit l:osof l:ospe l:oss$ l:osse l:ossi l:ost$ l:oste l:ostf l:ostl l:osts l:otat
l:ote$ l:oted l:otel l:oten l:otes l:oth$ l:othe l:othi l:otic l:otiz l:ots$ l:ott$ l:otte l:otto l:otzd l:oubl l:oubt l:ouch l:oud$ l:ough l:ould l:ounc l:ound
l:oung l:ount l:oup$ l:oupl l:our$ l:ourc l:ours l:ous$ l:ouse l:out$ l:outl l:outs l:oval l:ove$ l:oved l:ovel l:ovem l:over l:oves l:ovid l:ovin l:owar l:owas
l:owed l:ower l:owev l:owie l:owin l:own$ l:owne l:owns l:ows$ l:oyee l:ozu$ l:paar l:paci l:pack l:paet l:page l:pagn l:paid l:paig l:pain l:pake l:pam$ l:pamm
l:pani l:pann l:pany l:pape l:papi l:para l:pare l:pari l:park l:part l:pass l:past l:pati l:patr l:paul l:paus l:pay$ l:payi l:paym l:payr l:pazi l:pdat l:peak
l:pect l:ped$ l:pedr l:peic l:pekt l:pel$ l:pelt l:pen$ l:pend l:pene l:peni l:pens l:peop l:per$ l:pera l:perf l:perh l:perl l:perm l:perr l:pers l:pete l:peti
l:petr l:pfan l:pfei l:pfle l:phas l:phil l:phon l:phot l:pic$ l:pick l:piel l:pier l:pilo l:ping l:pipe l:pire l:pita l:pitc l:plac l:plae l:plai l:plan l:plat
l:ple$ l:plea l:plem l:ples l:plet l:plie l:ploy l:pls$ l:plus l:ply$ l:poin l:poke l:poli l:polo l:pond l:port l:posa l:pose l:posi l:poss l:post l:pot$ l:powe
l:ppe$ l:pped l:ppel l:ppen l:ppin l:ppli l:ppoi l:ppor l:ppos l:ppre l:ppro l:ppt$ l:ppy$ l:prac l:prae l:prax l:prea l:prec l:pref l:prei l:prem l:pren l:pres
l:pric l:pril l:prin l:prio l:priv l:priy l:pro$ l:prob l:proc l:prod l:prof l:prog l:proj l:prom l:prop l:pros l:prov l:pruc l:prue l:pted l:ptem l:ptio l:ptis
l:pto$ l:punk l:purc l:purs l:put$ l:pute l:quar l:quen l:ques l:quic l:quir l:quit l:quot l:rab$ l:raba l:rach l:ract l:rad$ l:rade l:radi l:raec l:raeg l:raes
l:raeu l:rag$ l:rage l:rags l:ragt l:rah$ l:raid l:raig l:rain l:ral$ l:rale l:rall l:ram$ l:rame l:ramm l:ran$ l:ranc l:rand l:rang l:rank l:rans l:rant l:ranz
l:rarb l:rase l:rass l:rasu l:rat$ l:rate l:rath l:rati l:ratu l:rau$ l:rauc l:raue l:rauf l:raum l:raus l:rave l:raxi l:rban l:rbei l:rben l:rber l:rbes l:rbez
l:rbin l:rbst l:rbun l:rce$ l:rch$ l:rcha l:rchg l:rchi l:rchw l:rday l:rde$ l:rded l:rden l:rder l:rdie l:rdin l:rds$ l:rea$ l:reac l:read l:reak l:real l:reas
l:reat l:rece l:rech l:reci l:reck l:reco l:recr l:rect l:red$ l:rede l:redi l:ree$ l:reem l:reen l:reet l:refe l:reff l:refr l:refu l:rega l:rege l:regi l:regr
l:reho l:rei$ l:reib l:reic l:reie l:reif l:reig l:reim l:rein l:reis l:reit l:rekt l:rela l:rele l:rely l:rem$ l:rema l:reme l:remi l:remo l:ren$ l:renc l:rend
l:rene l:reng l:renn l:rent l:renz l:repa l:repl l:repo l:requ l:rer$ l:rere l:rers l:res$ l:resa l:rese l:resi l:reso l:resp l:ress l:rest l:resu l:ret$ l:reta
l:retc l:rete l:reth l:reti l:rett l:retu l:reue l:reun l:reut l:revi l:rfah l:rfas l:rfec l:rfen l:rfol l:rfue l:rgab l:rgan l:rge$ l:rgeb l:rgeh l:rgel l:rgen
l:rger l:rges l:rget l:rgt$ l:rhab l:rhae l:rhal l:rhap l:rhau l:rhei l:rher l:rhin l:ria$ l:rial l:rian l:riat l:ribe l:rice l:rich l:rici l:rida l:rie$ l:rieb
l:ried l:rief l:rieg l:rien l:rier l:ries l:rif$ l:riff l:rift l:rify l:rig$ l:rige l:righ l:rike l:ril$ l:rin$ l:ring l:rinn l:rint l:rioe l:rior l:riou l:ript
l:rise l:rish l:rist l:rita l:rite l:riti l:ritt l:rity l:riva l:rive l:riya l:rkau l:rken l:rket l:rkin l:rkla l:rkli l:rks$ l:rksh l:rkst l:rlae l:rlag l:rlan
l:rlas l:rlau l:rled l:rleg l:rlei l:rlic l:rlie l:rlin l:rlis l:rly$ l:rma$ l:rmal l:rman l:rmat l:rmed l:rmen l:rmer l:rmin l:rmis l:rmit l:rms$ l:rnal l:rnat
l:rne$ l:rned l:rneh l:rnen l:rner l:rnet l:rneu l:rnim l:rnin l:rnit l:rnom l:rnoo l:rns$ l:rnze l:road l:robe l:robi l:robl l:roce l:roch l:rocu l:rodu l:roes
l:rofe l:rofi l:rogr l:rohe l:roje l:roke l:role l:roll l:rom$ l:romi l:rong l:ront l:roof l:room l:rop$ l:rope l:ropo l:ros$ l:rosc l:roso l:rosp l:ross l:roth
l:rotz l:roub l:roug l:roun l:roup l:rova l:rove l:rovi l:row$ l:rown l:rows l:roze l:rran l:rred l:rrei l:rren l:rres l:rrie l:rrli l:rrn$ l:rrow l:rrt$ l:rruf
l:rry$ l:rsar l:rsat l:rsch l:rsda l:rse$ l:rseh l:rsei l:rsen l:rsh$ l:rshi l:rsic l:rsio l:rsoe l:rson l:rsor l:rspr l:rst$ l:rsta l:rste l:rsto l:rsuc l:rtab
l:rtag l:rtal l:rte$ l:rted l:rtei l:rten l:rter l:rtet l:rth$ l:rthe l:rtic l:rtie l:rtif l:rtig l:rtin l:rtli l:rtme l:rtne l:rtra l:rtre l:rtri l:rts$ l:rtsc
l:rtun l:rtup l:rty$ l:ruar l:ruch l:ruck l:rude l:rueb l:ruec l:ruef l:rueh l:rues l:ruf$ l:rufe l:rugg l:ruhe l:ruhi l:ruit l:rum$ l:run$ l:rund l:rung l:runn
l:runs l:runt l:russ l:rust l:ruth l:rver l:rves l:rvic l:rvor l:rvus l:rwal l:rwar l:rwei l:rwen l:rwue l:ryin l:ryon l:rypt l:ryth l:rzae l:rze$ l:rzei l:rzen
l:rzeu l:rzli l:sabs l:sabt l:sach l:saec l:saet l:sag$ l:sage l:sagt l:said l:sais l:sal$ l:sale l:salo l:sam$ l:same l:samm l:samp l:sams l:samt l:sand l:sant
l:sap$ l:sapp l:sati l:satu l:satz l:save l:say$ l:says l:sban l:sbed l:scan l:sch$ l:scha l:sche l:schi l:schl l:schm l:schn l:scho l:schr l:scht l:schu l:schw
l:scon l:scot l:scou l:scra l:scre l:scri l:scus l:sdat l:sday l:seas l:seat l:seco l:secu l:sed$ l:see$ l:seem l:seen l:sefu l:sehe l:sehr l:seid l:sein l:seit
l:sekr l:sel$ l:selb l:sele l:self l:sell l:seln l:selt l:sem$ l:sen$ l:send l:senh l:sens l:sent l:sept l:sequ l:ser$ l:sere l:seri l:sers l:serv l:ses$ l:set$
l:sett l:setu l:setz l:seve l:sfal l:sfer l:sfor l:sfri l:sfue l:sgab l:sgeb l:sgel l:sges l:sgvo l:shal l:shar l:shbo l:she$ l:shed l:shee l:shel l:sher l:shes
l:shif l:shin l:ship l:shop l:shor l:shot l:shou l:show l:sibl l:sich l:sick l:side l:sie$ l:sieh l:sier l:sig$ l:sign l:simo l:simp l:sinc l:sind l:sine l:sing
l:sion l:sir$ l:sis$ l:sist l:sit$ l:sita l:site l:siti l:sitz l:sive l:six$ l:size l:sked l:skep l:skin l:skun l:slei l:slet l:slic l:slis l:slot l:slow l:smai
l:smal l:sman l:smen l:sms$ l:snot l:soci l:soen l:sofe l:sofo l:soft l:soga l:sola l:solc l:sold l:soli l:soll l:solu l:solv l:some l:somm l:son$ l:sona l:sond
l:sone l:soni l:sons l:soon l:sor$ l:sorg l:sorr l:sort l:soun l:sour l:sowa l:sowi l:spae l:spam l:span l:spar l:spea l:spec l:spei l:spek l:spen l:sper l:spie
l:spok l:spon l:spot l:spra l:spre l:spri l:spro l:spru l:srat l:ssag l:ssan l:ssch l:sse$ l:ssed l:ssel l:ssen l:sser l:sses l:ssib l:ssie l:ssig l:ssin l:ssio
l:ssis l:ssli l:ssme l:ssor l:sst$ l:sste l:sstr l:ssum l:ssun l:ssys l:stab l:stad l:stae l:staf l:stag l:stal l:stam l:stan l:star l:stat l:stay l:ste$ l:stea
l:stec l:sted l:stee l:stef l:steh l:stei l:stel l:stem l:sten l:step l:ster l:stes l:stet l:steu l:stev l:stfa l:stic l:stie l:stif l:stig l:stik l:stil l:stim
l:stin l:stio l:stit l:stle l:stly l:stma l:stoc l:stol l:stom l:stop l:stor l:stph l:stra l:stre l:stri l:stro l:stru l:stry l:sts$ l:stud l:stue l:stuf l:stun
l:stzu l:subs l:succ l:such l:sue$ l:sugg l:suit l:sult l:sum$ l:summ l:sund l:sung l:supe l:supp l:sure l:sver l:swer l:swit l:syst l:szah l:taba l:tabl l:tach
l:tact l:tadt l:taeg l:taen l:taet l:taff l:tag$ l:tage l:tags l:tagt l:tail l:take l:taki l:takt l:tal$ l:tali l:talk l:tall l:talo l:tamm l:tan$ l:tand l:tant
l:tarb l:tari l:tart l:tat$ l:tate l:tati l:tats l:tatt l:tauf l:tbew l:tbh$ l:tch$ l:tche l:tdat l:teac l:tead l:team l:tech l:teck l:ted$ l:tee$ l:teer l:tees
l:tefu l:tegr l:tehe l:teht l:tei$ l:teig l:teil l:tein l:tel$ l:tele l:tell l:tely l:tem$ l:temb l:teme l:tems l:ten$ l:tena l:tenb l:tend l:teni l:tenl l:tens
l:tent l:tenz l:tep$ l:ter$ l:tera l:terb l:terd l:tere l:terf l:terg l:terh l:teri l:terl l:term l:tern l:terr l:ters l:terv l:tes$ l:test l:tet$ l:teue l:tev$
l:teve l:text l:tfac l:tfer l:tfor l:tful l:tgli l:thal l:than l:that l:thdr l:the$ l:thei l:them l:then l:ther l:thes l:they l:thie l:thin l:thir l:this l:thly
l:thom l:thor l:thos l:thou l:thre l:thro l:ths$ l:thur l:thx$ l:thy$ l:tic$ l:tica l:tice l:tick l:ticl l:tics l:ticu l:tied l:tief l:tien l:tier l:ties l:tifi
l:tig$ l:tige l:tigt l:tigu l:tik$ l:til$ l:till l:time l:timi l:timm l:tin$ l:ting l:tinu l:tion l:tipp l:tire l:tisc l:titi l:tive l:tiz$ l:tle$ l:tled l:tlei
l:tlic l:tlin l:tloo l:tly$ l:tmas l:tmen l:tner l:tnis l:tobe l:toch l:tock l:toda l:toge l:told l:tom$ l:toma l:tome l:tomo l:ton$ l:toni l:too$ l:took l:tool
l:top$ l:topi l:topp l:tor$ l:torb l:tore l:tori l:tors l:tory l:touc l:tour l:towa l:tpha l:tpun l:tra$ l:trac l:trad l:trae l:trag l:trai l:tral l:tran l:trau
l:trav l:trea l:tree l:tref l:trei l:tret l:treu l:tria l:tric l:trie l:trif l:trik l:trol l:trom l:tron l:trot l:trou l:trum l:trus l:try$ l:tryi l:tsae l:tsap
l:tsch l:tsfu l:tsid l:tsle l:tsno l:tste l:ttac l:ttag l:tte$ l:ttee l:ttel l:tten l:tter l:ttin l:ttle l:tto$ l:ttst l:ttwo l:tual l:tude l:tudi l:tuec l:tuel
l:tuer l:tues l:tuff l:tula l:tumn l:tun$ l:tund l:tung l:tup$ l:tur$ l:turd l:ture l:turn l:tut$ l:tver l:twar l:twas l:twee l:twel l:twic l:two$ l:twoc l:twor
l:type l:tzbe l:tzde l:tze$ l:tzen l:tzer l:tzig l:tzli l:tzt$ l:tzte l:tzug l:tzun l:ual$ l:uall l:uar$ l:uara l:uart l:uary l:ube$ l:uben l:uber l:ubil l:uble
l:ubli l:ubsc l:ubsp l:ubt$ l:ucce l:uch$ l:uche l:uchh l:uchs l:ucht l:uck$ l:ucke l:uct$ l:ude$ l:uded l:uden l:uder l:udge l:udit l:uebe l:uebr l:ueck l:uefe
l:uefu l:uegb l:uegt l:ueh$ l:uehe l:uehj l:uehl l:uehr l:uell l:uemm l:uen$ l:uenc l:uend l:uenf l:uens l:uer$ l:uerb l:uerd l:uere l:uerf l:uero l:uers l:uert
l:ues$ l:uesd l:uess l:uest l:uetz l:ufe$ l:ufen l:uff$ l:ufge l:ufho l:ufna l:ufne l:ufri l:uft$ l:uftr l:ufwa l:ufze l:ugan l:ugen l:uges l:ugge l:uggl l:ugh$
l:ught l:ugie l:ugt$ l:ugus l:uhe$ l:uhig l:uhr$ l:uick l:uilt l:uire l:uiri l:uit$ l:uits l:ukom l:ukt$ l:ukti l:ular l:ulat l:uld$ l:uldi l:uldn l:ule$ l:uli$
l:ull$ l:ully l:ulta l:ults l:ulun l:uly$ l:uman l:umbe l:ume$ l:umen l:umge l:umme l:umn$ l:ump$ l:umst l:umzu l:unae l:unch l:unci l:und$ l:unda l:unde l:undl
l:unds l:une$ l:uner l:unft l:ung$ l:unge l:ungs l:uni$ l:unic l:unk$ l:unkt l:unni l:unre l:uns$ l:unse l:unso l:unsu l:unt$ l:unta l:unte l:unti l:unts l:unve
l:uota l:uote l:upda l:uper l:uple l:uppe l:uppl l:uppo l:upt$ l:ura$ l:uran l:urce l:urch l:urda l:urde l:ure$ l:urem l:uren l:urer l:ures l:urge l:urin l:urio
l:urit l:urla l:urn$ l:urne l:urni l:uro$ l:urre l:urs$ l:ursd l:urse l:ursu l:urt$ l:urth l:urue l:urz$ l:urze l:usae l:usag l:usam l:usan l:usba l:usch l:use$
l:used l:usef l:usen l:user l:usfa l:usfu l:usga l:usge l:ush$ l:usin l:usiv l:usku l:usla l:uspr l:uss$ l:ussc l:usse l:ussi l:usst l:ust$ l:usta l:uste l:usti
l:usto l:ustr l:usza l:ute$ l:uten l:uter l:utes l:utet l:uth$ l:utho l:utio l:utli l:utlo l:uto$ l:utom l:uts$ l:utsc l:utsi l:utte l:utti l:utto l:utum l:utur
l:uty$ l:utz$ l:utzb l:utze l:utzu l:uwg$ l:uyer l:uyin l:uys$ l:vail l:val$ l:valu l:vant l:vari l:vat$ l:vate l:ved$ l:vel$ l:vell l:velo l:vely l:vemb l:ven$
l:vend l:veni l:vent l:ver$ l:vera l:verb l:verd l:vere l:verf l:verg l:verh l:veri l:verk l:verl l:verm l:verp l:vers l:vert l:verw l:very l:verz l:ves$ l:vest
l:via$ l:vice l:vide l:viel l:vier l:view l:vill l:vin$ l:vinc l:ving l:visi l:vite l:voel l:vogt l:voic l:voll l:volu l:vom$ l:von$ l:vor$ l:vora l:vorb l:vore
l:vorf l:vorg l:vorh l:vorl l:vorm l:vors l:vort l:vour l:vus$ l:waeh l:waer l:wahl l:wait l:walt l:wand l:wann l:want l:war$ l:ward l:ware l:warm l:warn l:wart
l:waru l:was$ l:way$ l:webi l:webs l:wech l:weck l:wed$ l:wedn l:week l:ween l:weg$ l:wege l:wei$ l:weif l:weih l:weil l:wein l:weis l:weit l:welc l:well l:wen$
l:wend l:wenn l:went l:wer$ l:werb l:werd l:were l:werk l:wers l:wert l:wese l:weve l:what l:when l:wher l:whet l:whic l:whit l:who$ l:whol l:whom l:why$ l:wice
l:wide l:wie$ l:wied l:wieg l:wies l:wife l:will l:wind l:wing l:winn l:wint l:wipe l:wir$ l:wird l:wirk l:wirt l:wisc l:wish l:wiss l:witc l:with l:wner l:wns$
l:woch l:wohe l:wohl l:woll l:won$ l:wond l:word l:work l:worr l:wort l:woul l:wozu l:writ l:wron l:wsle l:wuen l:wuer l:wues l:wurd l:wyer l:xact l:xamp l:xcel
l:xis$ l:xist l:xpec l:xpen l:xpla l:xpor l:xter l:xtin l:xtra l:xts$ l:ybe$ l:ybod l:year l:yee$ l:yees l:yer$ l:yes$ l:yet$ l:ying l:ymen l:ymor l:yond l:yone
l:you$ l:youn l:your l:ype$ l:ypto l:yrol l:ysel l:yste l:ythi l:yway l:zaeh l:zahl l:zbea l:zdem l:zehn l:zeic l:zeig l:zeit l:zen$ l:zent l:zept l:zer$ l:zern
l:zero l:zert l:zett l:zeug l:zieh l:zier l:zige l:zimm l:zita l:zlei l:zlic l:zoge l:zoho l:zoom l:zte$ l:zten l:ztes l:zufr l:zufu l:zug$ l:zuga l:zuge l:zuko
l:zum$ l:zuna l:zung l:zur$ l:zuru l:zurz l:zusa l:zusc l:zuse l:zust l:zwec l:zwei l:zwis length:0 length:1 length:2 length:3 length:4 n:again n:ask n:away
n:busy n:contact n:decider n:effort n:end n:fits n:forever n:has n:later n:like n:meet n:more n:much n:need n:past n:permit n:postpone n:price n:promote n:refer
n:refuse n:rival n:small n:thanks n:time n:trust n:works p:again+anger p:again+ask p:again+away p:again+busy p:again+contact p:again+decider p:again+deny
p:again+effort p:again+end p:again+fits p:again+forever p:again+has p:again+later p:again+like p:again+meet p:again+more p:again+much p:again+need p:again+past
p:again+permit p:again+postpone p:again+price p:again+refer p:again+refuse p:again+rival p:again+small p:again+thanks p:again+time p:again+trust p:again+works
p:anger+ask p:anger+away p:anger+contact p:anger+deny p:anger+end p:anger+has p:anger+meet p:anger+refuse p:anger+time p:anger+works p:ask+away p:ask+busy
p:ask+contact p:ask+decider p:ask+deny p:ask+effort p:ask+end p:ask+fits p:ask+forever p:ask+has p:ask+later p:ask+like p:ask+meet p:ask+more p:ask+much
p:ask+need p:ask+past p:ask+permit p:ask+postpone p:ask+price p:ask+promote p:ask+refer p:ask+refuse p:ask+rival p:ask+small p:ask+thanks p:ask+time p:ask+trust
p:ask+works p:away+busy p:away+contact p:away+decider p:away+deny p:away+end p:away+fits p:away+forever p:away+has p:away+later p:away+like p:away+meet
p:away+more p:away+much p:away+need p:away+past p:away+permit p:away+postpone p:away+price p:away+refer p:away+refuse p:away+rival p:away+small p:away+thanks
p:away+time p:away+trust p:away+works p:busy+contact p:busy+decider p:busy+deny p:busy+effort p:busy+end p:busy+fits p:busy+forever p:busy+has p:busy+later
p:busy+like p:busy+meet p:busy+more p:busy+much p:busy+past p:busy+permit p:busy+postpone p:busy+price p:busy+refer p:busy+refuse p:busy+rival p:busy+time
p:busy+trust p:contact+decider p:contact+deny p:contact+end p:contact+fits p:contact+forever p:contact+has p:contact+later p:contact+like p:contact+meet
p:contact+more p:contact+much p:contact+need p:contact+past p:contact+permit p:contact+postpone p:contact+price p:contact+promote p:contact+refer
p:contact+refuse p:contact+rival p:contact+small p:contact+thanks p:contact+time p:contact+trust p:contact+works p:decider+deny p:decider+effort p:decider+end
p:decider+fits p:decider+forever p:decider+has p:decider+later p:decider+like p:decider+meet p:decider+more p:decider+much p:decider+need p:decider+past
p:decider+permit p:decider+postpone p:decider+price p:decider+refer p:decider+refuse p:decider+rival p:decider+small p:decider+thanks p:decider+time
p:decider+trust p:decider+works p:deny+effort p:deny+end p:deny+fits p:deny+forever p:deny+has p:deny+later p:deny+like p:deny+meet p:deny+more p:deny+much
p:deny+need p:deny+past p:deny+permit p:deny+postpone p:deny+price p:deny+promote p:deny+refer p:deny+refuse p:deny+rival p:deny+small p:deny+thanks p:deny+time
p:deny+trust p:deny+works p:effort+end p:effort+fits p:effort+forever p:effort+has p:effort+later p:effort+like p:effort+more p:effort+much p:effort+need
p:effort+past p:effort+permit p:effort+postpone p:effort+price p:effort+refer p:effort+refuse p:effort+rival p:effort+small p:effort+time p:effort+trust
p:effort+works p:end+fits p:end+forever p:end+has p:end+later p:end+like p:end+meet p:end+more p:end+much p:end+need p:end+past p:end+permit p:end+postpone
p:end+price p:end+promote p:end+refer p:end+refuse p:end+rival p:end+small p:end+thanks p:end+time p:end+trust p:end+works p:fits+forever p:fits+has
p:fits+later p:fits+like p:fits+meet p:fits+more p:fits+much p:fits+need p:fits+past p:fits+permit p:fits+postpone p:fits+price p:fits+promote p:fits+refer
p:fits+refuse p:fits+rival p:fits+small p:fits+thanks p:fits+time p:fits+trust p:fits+works p:forever+has p:forever+later p:forever+like p:forever+meet
p:forever+more p:forever+much p:forever+need p:forever+past p:forever+permit p:forever+postpone p:forever+price p:forever+promote p:forever+refer
p:forever+refuse p:forever+rival p:forever+small p:forever+thanks p:forever+time p:forever+trust p:forever+works p:has+later p:has+like p:has+meet p:has+more
p:has+much p:has+need p:has+past p:has+permit p:has+postpone p:has+price p:has+promote p:has+refer p:has+refuse p:has+rival p:has+small p:has+thanks p:has+time
p:has+trust p:has+works p:later+like p:later+meet p:later+more p:later+much p:later+need p:later+past p:later+permit p:later+postpone p:later+price
p:later+promote p:later+refer p:later+refuse p:later+rival p:later+small p:later+thanks p:later+time p:later+trust p:later+works p:like+meet p:like+more
p:like+much p:like+need p:like+past p:like+permit p:like+postpone p:like+price p:like+promote p:like+refer p:like+refuse p:like+rival p:like+small p:like+thanks
p:like+time p:like+trust p:like+works p:meet+more p:meet+much p:meet+need p:meet+past p:meet+permit p:meet+postpone p:meet+price p:meet+refer p:meet+refuse
p:meet+rival p:meet+small p:meet+thanks p:meet+time p:meet+trust p:meet+works p:more+much p:more+need p:more+past p:more+permit p:more+postpone p:more+price
p:more+promote p:more+refer p:more+refuse p:more+rival p:more+small p:more+thanks p:more+time p:more+trust p:more+works p:much+need p:much+past p:much+permit
p:much+postpone p:much+price p:much+promote p:much+refer p:much+refuse p:much+rival p:much+small p:much+thanks p:much+time p:much+trust p:much+works p:need+past
p:need+permit p:need+postpone p:need+price p:need+promote p:need+refer p:need+refuse p:need+rival p:need+small p:need+thanks p:need+time p:need+trust
p:need+works p:past+permit p:past+postpone p:past+price p:past+promote p:past+refer p:past+refuse p:past+rival p:past+small p:past+thanks p:past+time
p:past+trust p:past+works p:permit+postpone p:permit+price p:permit+refer p:permit+refuse p:permit+rival p:permit+small p:permit+time p:permit+works
p:postpone+price p:postpone+promote p:postpone+refer p:postpone+refuse p:postpone+rival p:postpone+small p:postpone+thanks p:postpone+time p:postpone+trust
p:postpone+works p:price+promote p:price+refer p:price+refuse p:price+rival p:price+small p:price+thanks p:price+time p:price+trust p:price+works
p:promote+refer p:promote+refuse p:promote+rival p:promote+small p:promote+time p:promote+trust p:refer+refuse p:refer+rival p:refer+small p:refer+thanks
p:refer+time p:refer+trust p:refer+works p:refuse+rival p:refuse+small p:refuse+thanks p:refuse+time p:refuse+trust p:refuse+works p:rival+small p:rival+thanks
p:rival+time p:rival+trust p:rival+works p:small+time p:small+trust p:small+works p:thanks+time p:thanks+trust p:thanks+works p:time+trust p:time+works
p:trust+works q:again q:ask q:away q:contact q:decider q:deny q:effort q:end q:fits q:forever q:has q:later q:like q:meet q:more q:much q:need q:past q:permit
q:postpone q:price q:promote q:refer q:refuse q:rival q:small q:thanks q:time q:trust q:works s:55501 s:abbes s:abgem s:abges s:abmel s:absag s:absch s:absta
s:abste s:abtei s:abwes s:accep s:acces s:accou s:acros s:actua s:addre s:adres s:aende s:afrai s:after s:again s:agenc s:agent s:agree s:aktue s:alber s:allei
s:aller s:alrea s:alrig s:alter s:analy s:anbie s:anbin s:ander s:anfan s:anfra s:angab s:angeb s:angek s:angem s:angen s:anges s:anlie s:annua s:anoth s:anruf
s:ansch s:anseh s:anspr s:answe s:antwo s:anwal s:anybo s:anymo s:anyon s:anyth s:anywa s:anzei s:anzus s:apolo s:appoi s:appre s:appro s:arbei s:archi s:aroun
s:artic s:askin s:assis s:attac s:atten s:aufge s:aufho s:aufne s:auftr s:aufwa s:augus s:ausfu s:ausga s:ausge s:ausku s:auspr s:aussc s:austr s:autho s:autom
s:autum s:avail s:backl s:baust s:beant s:bearb s:becau s:bedan s:bedar s:beend s:befin s:befor s:begin s:behal s:beide s:beisp s:bekom s:belae s:belie s:belon
s:benoe s:berat s:berei s:besch s:bespr s:besse s:besta s:beste s:besti s:betre s:betri s:bette s:betwe s:bewer s:beyon s:bezie s:biete s:binde s:bishe s:bitte
s:bleib s:block s:booke s:booki s:bough s:branc s:brand s:brauc s:brigh s:bring s:broch s:broke s:brosc s:broth s:buchh s:budge s:buero s:busin s:buyin s:calen
s:calli s:campa s:cance s:canno s:capac s:certi s:chanc s:chang s:charg s:chari s:check s:cheer s:chose s:chris s:clari s:clien s:clini s:close s:coffe s:colle
s:comfo s:comme s:commi s:commu s:compa s:compl s:compu s:conce s:confi s:congr s:conse s:consi s:consu s:conta s:conti s:contr s:conve s:convi s:copie s:could
s:counc s:coupl s:cover s:curio s:curre s:custo s:dafue s:dageg s:danac s:danie s:danke s:darau s:darue s:dashb s:datab s:daten s:dauer s:daugh s:decen s:decid
s:decis s:decli s:delet s:deliv s:depar s:derze s:desha s:detai s:deutl s:deuts s:devel s:diens s:diese s:diffe s:digit s:direc s:direk s:disco s:discu s:domai
s:donne s:doppe s:dring s:dritt s:duerf s:durch s:earli s:easte s:effor s:ehrli s:eigen s:einar s:eindr s:einfa s:einfl s:einfu s:einge s:einka s:einla s:einma
s:einri s:einsc s:einst s:einwi s:einze s:einzu s:eithe s:eleve s:elter s:email s:empfa s:emplo s:endli s:engin s:enoug s:enqui s:entfe s:entha s:entsc s:erasu
s:erfah s:erfol s:erhal s:erinn s:erlau s:erled s:erneu s:errei s:ersat s:ersch s:erste s:erzae s:estat s:evalu s:eveni s:event s:every s:exact s:examp s:exist
s:expec s:expen s:expla s:expor s:exter s:facil s:faell s:falsc s:famil s:favou s:febru s:feeli s:fehle s:feier s:figur s:filia s:final s:finan s:finde s:finge
s:firme s:foerd s:follo s:forde s:forge s:forma s:forwa s:frage s:franc s:frank s:freig s:freit s:freun s:frida s:fried s:frueh s:fuehr s:funkt s:furth s:futur
s:ganze s:garan s:gebra s:gebun s:gedul s:geehr s:gefae s:gefal s:gefra s:gefun s:gegeb s:gegen s:gehoe s:gekue s:geleg s:geles s:geloe s:gemac s:gemae s:gemei
s:gener s:gerad s:gesag s:gesch s:gesel s:gespe s:gespr s:geste s:gesto s:getti s:gewec s:gewin s:gewis s:gewor s:glaub s:gleic s:googl s:grate s:groes s:gross
s:grues s:grund s:guara s:guens s:haend s:haeng s:haett s:halbe s:halbj s:hande s:handl s:handw s:happe s:hatte s:havin s:heiss s:herbs s:herre s:herzl s:hesit
s:hierm s:hinte s:hirin s:hocha s:hoere s:holdi s:holid s:hones s:howev s:hubsp s:husba s:ignor s:imple s:impor s:impre s:inclu s:indus s:infor s:inhab s:insta
s:inste s:integ s:inter s:inves s:invit s:invoi s:inzwi s:iphon s:irgen s:jahre s:janua s:jedoc s:jeman s:jetzi s:kalen s:kanzl s:kapaz s:kasse s:kaufe s:keepi
s:keine s:kelle s:kenne s:kinde s:kindl s:klaer s:klapp s:klein s:kling s:koenn s:kolle s:komme s:kompl s:kondi s:konfo s:konkr s:konta s:konze s:koste s:krank
s:krieg s:kuemm s:kuend s:kuenf s:kunde s:kurze s:laess s:laeuf s:lande s:landl s:lasse s:laufe s:launc s:lawye s:learn s:leavi s:leide s:leist s:leite s:lette
s:letzt s:leute s:licen s:liebe s:liefe s:liege s:limit s:linde s:lindn s:liste s:liter s:littl s:locke s:loesc s:loesu s:logis s:longe s:looke s:looki s:loren
s:lovel s:mache s:machi s:mailb s:maili s:maint s:manag s:manda s:manua s:marke s:masch s:mater s:matte s:meeti s:mehre s:meine s:melde s:membe s:menti s:merge
s:messa s:micro s:middl s:migra s:milli s:minut s:misst s:mitar s:mitbe s:mitgl s:mitte s:mittw s:mobil s:moech s:moegl s:momen s:monat s:monda s:monta s:month
s:morge s:morni s:movin s:muess s:muste s:mutte s:mysel s:nachd s:nachf s:nachh s:nachr s:naech s:neede s:nehme s:neugi s:newsl s:nicht s:niema s:nobod s:nochm
s:norma s:nothi s:notic s:novem s:numbe s:numme s:nutze s:nutzu s:objec s:oblig s:octob s:oeste s:offen s:offer s:offic s:oktob s:onboa s:onlin s:opera s:order
s:oster s:outlo s:outsi s:packa s:papie s:paren s:parti s:partn s:passe s:passi s:patie s:payin s:payme s:payro s:peopl s:perfe s:perha s:permi s:perso s:peter
s:phili s:piped s:platf s:pleas s:polic s:polit s:posit s:possi s:postf s:pract s:praes s:praxi s:prefe s:preis s:premi s:prese s:price s:prici s:prior s:priva
s:probi s:probl s:proce s:procu s:produ s:profe s:profi s:progr s:proje s:promi s:prope s:propo s:prosp s:provi s:pruef s:purch s:pursu s:quart s:quest s:quota
s:quote s:rabat s:rathe s:reach s:readi s:reall s:reaso s:recei s:recep s:rechn s:recht s:recor s:recru s:refer s:regar s:regel s:regio s:regis s:regre s:reich
s:relat s:relev s:remin s:remov s:renew s:repla s:repli s:repor s:reque s:requi s:reser s:respe s:respo s:resul s:retir s:retur s:revie s:revis s:richt s:rollo
s:rueck s:runni s:sache s:saiso s:sales s:sampl s:samst s:sande s:satur s:schaf s:schau s:schic s:schie s:schla s:schle s:schli s:schlu s:schne s:schni s:schoe
s:schoo s:schre s:schri s:schue s:schul s:schwa s:schwe s:scree s:seaso s:secon s:sekre s:selbe s:selbs s:selec s:sende s:sendi s:septe s:seque s:serio s:serve
s:servi s:servu s:settl s:setze s:shoul s:showe s:siche s:signa s:signe s:simpl s:since s:singl s:siste s:sitze s:skept s:socia s:sofor s:softw s:solan s:solch
s:sollt s:solut s:someo s:somet s:somme s:sonde s:sound s:spaet s:spamm s:spann s:spare s:spend s:sperr s:spiel s:sprea s:sprec s:sprin s:stamm s:stand s:start
s:steck s:stehe s:stell s:steue s:stimm s:stopp s:strai s:strei s:stret s:strik s:stude s:stuec s:stund s:subsc s:succe s:suche s:sugge s:summe s:sunda s:suppl
s:suppo s:switc s:syste s:taegl s:takin s:talki s:tatsa s:techn s:teile s:teiln s:telef s:tende s:termi s:teste s:testp s:testz s:texti s:thank s:thing s:think
s:thoma s:thoug s:throu s:thurs s:ticke s:timin s:tocht s:toget s:tomor s:trage s:train s:trave s:treff s:triff s:trotz s:troub s:trust s:tryin s:tuesd s:ueber
s:umste s:under s:unerw s:ungef s:unger s:unser s:unsol s:unsub s:unter s:unver s:updat s:urgen s:urlau s:usefu s:varia s:vendo s:veran s:verbr s:verdi s:verei
s:verfu s:verge s:verha s:verif s:verka s:verla s:verle s:versa s:versc s:verse s:versi s:verso s:versp s:verst s:versu s:verta s:verte s:vertr s:verwa s:verwe
s:viele s:viell s:viert s:villa s:voell s:vorau s:vorbe s:vorer s:vorfu s:vorge s:vorha s:vorhe s:vormi s:vorsc s:vorsi s:vorst s:waere s:waiti s:wareh s:warte
s:webin s:webse s:websi s:wechs s:wedne s:weeke s:weihn s:weite s:welch s:welco s:wende s:werbe s:werbu s:werde s:werks s:whate s:whats s:whene s:wheth s:wider
s:wiede s:winte s:wirkl s:wishe s:wisse s:withd s:withi s:witho s:woche s:wolle s:wollt s:wonde s:worki s:works s:worri s:would s:writi s:wuens s:wuerd s:wuess
s:zahle s:zahlu s:zeite s:zeitp s:zentr s:zerti s:zufri s:zugan s:zuges s:zukom s:zunae s:zurue s:zurze s:zusae s:zusag s:zusam s:zusch s:zusen s:zusta s:zusti
s:zweit s:zwisc says w:00 w:000 w:07700 w:1 w:10 w:11 w:12 w:13 w:14 w:15 w:16 w:17 w:18 w:19 w:2 w:20 w:200 w:2026 w:2027 w:21 w:22 w:23 w:24 w:25 w:29 w:3
w:30 w:300 w:4 w:40 w:400 w:44 w:45 w:5 w:50 w:500 w:6 w:7 w:70 w:8 w:80 w:9 w:900 w:99 w:a w:ab w:abend w:aber w:abgemeldet w:abmelden w:about w:above
w:absagen w:abschliessen w:abstand w:abstellen w:abteilung w:abwesenheitsnotiz w:access w:account w:accountant w:accounts w:across w:actually w:add w:address
w:adresse w:aendern w:afraid w:after w:afternoon w:again w:against w:agency w:agentur w:agree w:agreement w:ahead w:ai w:aktuell w:albers w:all w:alle w:allein
w:allem w:allen w:allerdings w:alles w:alone w:already w:alright w:als w:also w:alte w:alten w:alter w:am w:an w:anbieter w:anbietern w:anbindung w:and w:andere
w:anderen w:anderes w:anders w:anfang w:anfangen w:anfrage w:anfragen w:angebot w:angebote w:angekommen w:angemeldet w:angeschrieben w:angesehen w:anliegen
w:annual w:another w:anrufe w:anrufen w:anschreiben w:ansehen w:ansprechpartner w:ansprechpartnerin w:answer w:antwort w:antworte w:anwalt w:any w:anybody
w:anymore w:anyone w:anything w:anyway w:anzuschreiben w:app w:appointment w:appreciate w:approve w:approved w:april w:arbeit w:arbeiten w:are w:arm w:around
w:art w:article w:as w:ask w:asked w:asking w:assistant w:at w:auch w:audit w:auf w:aufhoeren w:aufnehmen w:aufwand w:august w:aus w:ausgaben w:ausgeben
w:auskunft w:ausprobieren w:austragen w:auto w:automated w:automatic w:automatically w:automatisch w:automatische w:autumn w:available w:away w:back w:bad
w:bank w:baustelle w:be w:because w:bedarf w:been w:before w:bei w:beim w:being w:bekomme w:bekommen w:believe w:bell w:belongs w:ben w:benoetigen w:beraten
w:beratung w:bereich w:bereits w:besprechen w:best w:bestaetigen w:beste w:besteht w:bestellen w:besten w:bestimmt w:betreut w:betrieb w:better w:between
w:bevor w:bewertungen w:beyond w:bieten w:bin w:bis w:bisher w:bit w:bitte w:bitten w:bleiben w:bleibt w:block w:blocked w:board w:bock w:book w:booked
w:booking w:books w:boss w:both w:bought w:box w:branches w:brand w:brandt w:brauch w:brauche w:brauchen w:braucht w:bring w:bringt w:brochure w:broschuere
w:brother w:buchhaltung w:budget w:buero w:built w:busch w:business w:but w:buy w:buyer w:buying w:by w:bye w:calendar w:call w:calling w:calls w:came w:can
w:cancel w:cannot w:cant w:capacity w:care w:case w:cc w:cease w:cfo w:chance w:change w:charge w:charity w:chat w:cheap w:check w:cheers w:chef w:chosen
w:christmas w:claim w:clarify w:client w:clients w:clinic w:close w:closed w:cloud w:co w:coffee w:colleague w:com w:come w:comes w:comfortable w:commit
w:committee w:communication w:companies w:company w:confirm w:congratulations w:consent w:consider w:contact w:contacting w:contacts w:continue w:contract
w:contracts w:cool w:cost w:costs w:could w:couldn w:council w:count w:couple w:cover w:covering w:covers w:crm w:current w:currently w:customer w:customers w:d
w:da w:dabei w:dad w:dafuer w:dagegen w:daher w:dahin w:damen w:damit w:danach w:daniel w:dank w:danke w:dann w:daran w:darf w:darueber w:das w:dashboard w:dass
w:data w:database w:daten w:datenbank w:datev w:dauert w:daughter w:davon w:day w:days w:dazu w:de w:deal w:dean w:dear w:decent w:decide w:decided w:decides
w:decision w:decisions w:deck w:decline w:deine w:delete w:deleted w:dem w:demo w:den w:denn w:department w:der w:derzeit w:des w:deshalb w:desk w:details
w:deutlich w:deutschland w:developers w:diary w:dich w:did w:didn w:die w:died w:dienstag w:dienstleister w:diese w:diesem w:dieser w:dieses w:difference
w:different w:digital w:ding w:dir w:direct w:director w:direkt w:discontinue w:discount w:discuss w:discussed w:do w:doch w:does w:doesn w:doing w:domain w:don
w:done w:donnerstag w:dont w:door w:dort w:down w:dr w:drei w:drin w:dringenden w:dritte w:drop w:dsgvo w:du w:duerfen w:durch w:durchaus w:durchwahl w:e w:each
w:eat w:echt w:effort w:eher w:ehrlich w:eigene w:eigentlich w:eight w:ein w:eindruck w:eine w:einem w:einen w:einer w:eines w:einfach w:einfluss w:einfuehren
w:einfuehrung w:einkauf w:einladung w:einmal w:einrichtung w:einwilligung w:either w:eleven w:else w:elternzeit w:email w:emailing w:emails w:employee
w:employees w:end w:ende w:endet w:endlich w:enough w:enquiries w:entfernen w:enthalten w:entscheiden w:entscheidet w:entscheidung w:entschieden w:er w:erase
w:erasure w:erfahrungen w:erfolg w:erhalt w:erhalten w:erledigt w:erneut w:erreichbar w:erreichen w:erst w:erzaehlen w:es w:etwas w:eu w:euch w:euer w:euro
w:even w:evening w:eventuell w:ever w:every w:everyone w:everything w:exactly w:example w:excel w:existing w:expect w:expensive w:explain w:export w:extra
w:facilities w:faellen w:faellt w:fair w:falls w:falsche w:familie w:family w:far w:favour w:fax w:februar w:february w:fee w:feel w:fehlen w:fehlt w:few
w:figures w:final w:finally w:finance w:find w:finde w:fine w:fire w:firm w:firma w:first w:fit w:five w:fix w:follow w:following w:for w:fordere w:forget
w:form w:format w:forward w:forwarded w:found w:four w:frag w:frage w:fragen w:frau w:free w:frei w:freitag w:freundliche w:freundlichen w:friday w:frohe w:from
w:front w:frueh w:fruehestens w:fruehjahr w:fuenf w:fuer w:fuers w:full w:funktioniert w:further w:future w:ganz w:ganzen w:gar w:garantiert w:gave w:gdpr
w:geben w:gebrauch w:gebunden w:geduld w:geehrte w:geehrter w:gefaellt w:gefallen w:gefragt w:gefunden w:gegeben w:gegen w:gehen w:gehoert w:geht w:gekuendigt
w:geld w:gelegt w:gelesen w:geloescht w:gemacht w:gemaess w:genau w:genug w:gerade w:gern w:gerne w:gesagt w:geschaeftsfuehrer w:geschaeftsfuehrung
w:geschaeftsleitung w:geschlossen w:geschrieben w:gespraech w:gesprochen w:gestern w:get w:gets w:getting w:gewechselt w:geworden w:gibt w:gilt w:give w:gives
w:glad w:glaube w:gleich w:go w:goes w:going w:gone w:good w:google w:got w:grad w:grateful w:great w:groesse w:gross w:group w:gruesse w:gruessen
w:grundsaetzlich w:gruss w:gut w:gute w:guten w:guy w:h w:hab w:habe w:haben w:habt w:had w:haende w:haette w:haetten w:halbe w:halben w:halbjahr w:half w:halle
w:hallo w:halt w:hand w:handle w:handles w:hands w:handy w:happen w:happens w:happy w:hard w:has w:hat w:hatte w:hatten w:haus w:have w:having w:he w:head
w:heads w:hear w:heard w:heisst w:helen w:hello w:help w:her w:herbst w:here w:herr w:herren w:herrn w:herzliche w:herzlichen w:heute w:hey w:hi w:hier
w:hiermit w:hilft w:him w:hin w:hiring w:his w:hit w:hmm w:hoch w:hoeren w:hoert w:hold w:holding w:holiday w:home w:honestly w:hope w:hotel w:hour w:hours
w:house w:how w:however w:hr w:hubspot w:husband w:i w:ich w:idea w:idee w:if w:ihm w:ihn w:ihnen w:ihr w:ihre w:ihrem w:ihren w:ihrer w:ihres w:im w:immer
w:implementation w:import w:impressum w:in w:inbox w:include w:included w:industry w:info w:information w:informationen w:infos w:inhaber w:ins w:instead
w:interessant w:interesse w:interessieren w:interessiert w:interest w:interested w:interesting w:intern w:internally w:internet w:into w:invite w:invoice
w:invoices w:inzwischen w:iphone w:is w:isn w:iso w:ist w:it w:its w:j w:ja w:jahr w:jahren w:jahres w:jahresabschluss w:jan w:januar w:january w:jede w:jeden
w:jedoch w:jemand w:jemanden w:jetzigen w:jetzt w:jo w:job w:jobs w:join w:juli w:july w:june w:juni w:just w:k w:kalender w:kam w:kann w:kanzlei w:kapazitaeten
w:kaufen w:kaum w:keen w:keep w:keeping w:kein w:keine w:keinem w:keinen w:keiner w:keinerlei w:keller w:kern w:kids w:kind w:kindly w:klappt w:klar w:kleine
w:kleinen w:klingt w:know w:koennen w:koennte w:koennten w:kollege w:kollegen w:kollegin w:komme w:kommen w:kommenden w:kommt w:komplett w:konditionen w:konform
w:kontakt w:kontaktaufnahme w:kontaktdaten w:kontakte w:kontaktieren w:kontaktiert w:kopf w:kosten w:kostenlos w:kostenlosen w:kostet w:kriegen w:kriegt
w:kuemmert w:kuendigen w:kuenftig w:kunden w:kurz w:kurze w:laden w:laesst w:laeuft w:lang w:lange w:lass w:lassen w:last w:late w:later w:laufenden w:laugh
w:launch w:law w:lawyer w:lead w:leads w:learn w:leave w:leaving w:leeds w:left w:legal w:legen w:leider w:leisten w:leite w:lese w:lesen w:let w:letter
w:letzte w:letzten w:letztes w:leute w:leuten w:licences w:lie w:liebe w:lieber w:lieferanten w:liegen w:liegt w:like w:limit w:limited w:lindner w:line w:link
w:lisa w:list w:liste w:lists w:literally w:little w:live w:ll w:local w:locked w:loeschen w:loescht w:loeschung w:loesung w:login w:lohnt w:lol w:long w:longer
w:look w:looked w:looking w:looks w:los w:lose w:lost w:lot w:love w:lovely w:low w:luck w:luft w:lunch w:m w:ma w:mache w:machen w:machine w:macht w:madam
w:made w:maerz w:mag w:mai w:maier w:mail w:mailbox w:mailing w:mailings w:mails w:make w:makes w:mal w:man w:manage w:managed w:management w:manager w:mann
w:manual w:many w:march w:market w:marketing w:marsh w:maschine w:mate w:maternity w:matter w:matters w:may w:maybe w:me w:mean w:means w:media w:meet w:meeting
w:mehr w:mein w:meine w:meinem w:meinen w:meiner w:melde w:melden w:meldet w:merger w:message w:messages w:messe w:mich w:microsoft w:middle w:might w:migration
w:million w:mind w:mine w:minute w:minutes w:mir w:miss w:mit w:mitarbeiter w:mitbewerber w:mitte w:mitten w:mittwoch w:mobile w:moechte w:moechten w:moeglich
w:moment w:momentan w:monat w:monate w:monaten w:monatlich w:monday w:money w:montag w:month w:monthly w:months w:more w:morgen w:morning w:most w:move w:moved
w:moving w:mr w:mrs w:ms w:much w:muehe w:muessen w:muesste w:muessten w:muss w:must w:muster w:my w:myself w:n w:nach w:nachfrage w:nachricht w:nachrichten
w:naechste w:naechsten w:naechstes w:nah w:name w:ne w:ned w:nee w:need w:needed w:needs w:nehme w:nehmen w:nehmt w:nein w:nen w:netz w:neu w:neue w:neuen
w:neuer w:neues w:neugierig w:never w:new w:newsletter w:next w:nice w:nicht w:nichts w:nie w:niemand w:niemanden w:night w:nine w:nix w:no w:nobody w:noch
w:nochmal w:nochmals w:none w:noon w:not w:note w:notes w:nothing w:notice w:november w:now w:null w:number w:numbers w:nummer w:nun w:nur w:nutzen w:nutzer
w:nutzung w:ob w:october w:oder w:of w:off w:offen w:offer w:office w:officer w:oft w:ohne w:ok w:okay w:oktober w:old w:on w:onboarding w:once w:one w:online
w:only w:open w:opt w:opted w:or w:order w:ort w:ostern w:other w:our w:ours w:out w:outlook w:outside w:over w:own w:owner w:owns w:p w:paar w:package w:page
w:paid w:paket w:paper w:papier w:park w:part w:partner w:partners w:pass w:passed w:passen w:passiert w:passt w:past w:patience w:patient w:paul w:pay w:paying
w:payment w:payroll w:people w:per w:perfect w:perhaps w:persoenlich w:person w:personal w:personell w:personio w:phone w:pick w:pilot w:ping w:pipedrive
w:place w:plan w:platform w:please w:pls w:pm w:point w:policy w:position w:possible w:post w:postfach w:practice w:praesentation w:praxis w:prefer w:preis
w:preise w:preislich w:preisliste w:premises w:present w:price w:pricing w:private w:priya w:pro w:problem w:proceed w:process w:procurement w:product w:produkt
w:programm w:programme w:project w:projects w:projekt w:promise w:promised w:properly w:proposal w:provide w:provided w:provider w:pruefen w:purchases
w:purchasing w:put w:q3 w:quartal w:quarter w:question w:questions w:quick w:quit w:quotation w:quote w:r w:rabatt w:ran w:rate w:rates w:rather w:raus w:re
w:reach w:reaching w:read w:reading w:reads w:ready w:real w:really w:receive w:received w:reception w:rechnen w:rechnungen w:recht w:records w:reden
w:references w:referenzen w:regards w:region w:reicht w:relevant w:reminders w:remove w:removed w:replies w:reply w:report w:reported w:reporting w:request
w:respectfully w:rest w:results w:retired w:return w:reviews w:richten w:richtig w:richtige w:right w:ring w:rollout w:room w:roth w:round w:rueckkehr w:ruf
w:rufen w:ruhe w:run w:rund w:running w:runs w:s w:sache w:sachen w:sag w:sage w:sagen w:sagt w:said w:saison w:sales w:salesforce w:same w:sample w:sander
w:sap w:saturday w:save w:say w:says w:schick w:schicken w:schickt w:schieben w:schlecht w:schlechte w:schlicht w:schliessen w:schluss w:schoen w:schoene
w:schoenen w:schoenes w:schon w:school w:schreib w:schreiben w:schreibt w:schule w:schulung w:schwer w:season w:seat w:second w:see w:seen w:sehe w:sehen w:sehr
w:seid w:sein w:seine w:seit w:seite w:sekretariat w:selbst w:selected w:sell w:send w:senden w:sending w:sense w:sent w:september w:serioes w:server w:service
w:services w:servus w:set w:settled w:setup w:setzen w:shall w:share w:she w:shop w:short w:should w:show w:showed w:sich w:sicher w:sichern w:sick w:side w:sie
w:sieht w:sign w:signed w:simon w:simply w:since w:sincerely w:sind w:single w:sir w:sister w:sit w:site w:sitzen w:sitzt w:six w:size w:skeptisch w:slot w:slow
w:small w:sms w:so w:sofort w:software w:sogar w:solange w:solche w:solchen w:sold w:soll w:sollte w:sollten w:solution w:some w:someone w:something w:sommer
w:sondern w:sonst w:soon w:sorry w:sort w:sounds w:sowas w:sowie w:spaeter w:spam w:spannend w:spare w:sparen w:speak w:spend w:spending w:sperren w:sperrliste
w:sprechen w:spring w:staff w:stand w:start w:started w:starten w:statt w:stehen w:steht w:stelle w:stellen w:step w:steuerberater w:still w:stop w:stopp
w:stopped w:streichen w:strike w:stuff w:stunde w:stunden w:subscription w:such w:suchen w:suggest w:suit w:suits w:summer w:supplier w:suppliers w:support
w:sure w:switch w:system w:systeme w:systems w:t w:ta w:tag w:tage w:take w:taken w:taking w:talk w:talking w:tatsaechlich w:tbh w:team w:teams w:technik
w:teilen w:telefon w:telefonat w:telefonieren w:telefonisch w:tell w:ten w:tender w:term w:termin w:terms w:test w:testen w:testphase w:testzugang w:teuer
w:text w:texting w:texts w:than w:thank w:thanks w:that w:the w:their w:them w:thema w:then w:there w:these w:they w:thing w:things w:think w:thinking w:third
w:this w:thomas w:those w:though w:thought w:three w:through w:thursday w:thx w:tied w:till w:time w:times w:timing w:to w:today w:together w:told w:tom
w:tomorrow w:too w:took w:tool w:tools w:top w:topic w:touch w:trade w:tragen w:training w:travelling w:treffen w:trial w:trifft w:trotzdem w:trouble w:trust
w:try w:trying w:tuesday w:tun w:turn w:tut w:twice w:two w:type w:u w:ueber w:ueberhaupt w:uebernehmen w:uebernimmt w:uebernommen w:uebersteigt w:ueberzeugt
w:uhr w:uk w:um w:umstellung w:umzug w:und w:under w:understand w:ungern w:uns w:unser w:unsere w:unserem w:unseren w:unserer w:unsererseits w:unsolicited
w:unsubscribe w:unter w:unterlagen w:unterlassen w:unternehmen w:unterscheidet w:unterschreiben w:until w:up w:update w:ur w:urgent w:urlaub w:us w:use w:used
w:useful w:user w:users w:using w:uwg w:variante w:vat w:vater w:ve w:vendor w:vendors w:verantwortlich w:verein w:verfuegbar w:vergeben w:vergessen
w:verhaeltnis w:verlange w:verlegen w:verschieben w:versehentlich w:version w:versorgt w:verstaendnis w:versuch w:verteiler w:vertraege w:vertrag w:vertretung
w:vertrieb w:verwenden w:very w:video w:viel w:viele w:vielen w:vielleicht w:voellig w:vogt w:voll w:vom w:von w:vor w:vorab w:vorbei w:vorerst w:vorfuehrung
w:vorhaben w:vorher w:vorschlag w:vorsichtig w:vorstand w:vorstellen w:w w:waer w:waere w:waeren w:wait w:waiting w:wann w:want w:war w:warehouse w:waren
w:warten w:warum w:was w:way w:we w:website w:wechseln w:wednesday w:week w:weeks w:weg w:wegen w:weihnachten w:weil w:weiss w:weiter w:weitere w:weiteren
w:weiteres w:weitergeleitet w:weiterverfolgen w:welche w:welchem w:welcher w:welcome w:well w:wenden w:wenn w:went w:wer w:werbezwecken w:werbung w:werde
w:werden w:were w:werkstatt w:wert w:what w:whatever w:whatsapp w:when w:whenever w:where w:whether w:which w:who w:whole w:whom w:why w:widerrufe
w:widerspreche w:wie w:wieder w:wife w:will w:winter w:wir w:wird w:wirklich w:wish w:wishes w:wissen w:with w:within w:without w:wo w:woche w:wochen
w:wochenende w:woher w:wohl w:wollen w:wollte w:won w:word w:work w:working w:works w:workshop w:worries w:wort w:would w:wouldn w:wozu w:write w:writing
w:wrong w:wuensche w:wuenschen w:wuerde w:wuerden w:wuesste w:wurde w:year w:years w:yes w:yet w:you w:your w:yours w:zahlen w:zehn w:zeit w:zeitpunkt
w:zentrale w:zero w:zoho w:zoom w:zu w:zufrieden w:zugang w:zugestimmt w:zukommen w:zum w:zunaechst w:zur w:zurueck w:zurzeit w:zusaetzliche w:zusammen
w:zusammenarbeit w:zusendung w:zusendungen w:zustaendig w:zustimmung w:zwei w:zwischen
`,
  bytes: `
cG12qHx8jGx5dH18enxxfG03XKd8dZtxdWOYbnpukmp9bXWkf3t+in90f39/f35+cIFzeG9wcIlxd3Nnc4BvcXlscp5abz5wclpfWG2Ko2xkYWmgd5N5YXl0enegcnNzjHp5qXlwYIZ8cXt2dndxdJlucap6d29c
cXh5fHt6dnp/a3ZEbnFPam2IaVV2tmJlYnWEj3d6enh5aW9idqd0bWN0drJ+dXp3fIqCc3t5dXl4hXCeWG83cHFaYVpvjpdvenKIZHx1aqeHXnNyeIR6dmdSfJduh09niVllf2mJW3CdhnlycHBydXOhcIZzfHZ+
cIJ9fXlpb6l4aXCAeXBqdWFvcXdpiHB2cXVzgnCbaWSHWYN6dHtwdmqKa1pobXhvs2F5cXOXdod5c0Z1kHd6d4tzdnOScnCAe3R7l4pxfGxVkm6JbGuKcHhscJByb2qCo1mddHVuZXh0gHWIcGZhWUmDsWBman53
dmBqhoqFg2OQemtrXn5cd2+Fc3yHiU2DkGKVZ2dpZnNvhlhhkXZ9aJOUf3h0dYd1fWtoiYBnYXNvnEmFZmRednKOkVxkiHhvpmOEdXdscXt2aJOEbHVpcGiIaoR5Z3F8c2+denSIa3COUXZ0b3JwenB0bJOAgoNv
Z2mCe3Z2jHt2bWKGc4yBimx2f4Z8n3N2e3ByoHp1dohdsHZ2b3N5eohwhYVzcWxub3BhfXBkjHJtSYJkaH+AbpGBdHSMdX59gol1g3l0Z29oZHRpbW2MeXZdc4ycfJJoeVRtbG6YYHVtW3RkhZ1ucGVggF9FbmVu
c6dab3dvnnWuYltuc3R8kXV0eYFzbolzemdubHtyinpxd3SUeXSfd2yEin91eIx1dXJnYWh+a3ptmGtrcHxiqHdjcX12cWhweXl7fXt3dZx6d3qIg357e3d2fX57dG+RfHV6kIh+e3tyYVqqZ4VYmnBwcW9odXRl
e355VH1xcsp7cX59g359fZWFX5l3aXR8eWd3g353cXhtiXBWb3VWwnBSdHJzhXB1bnlmcHxub3N4dXiijXBfZ3BhamN0cnh3d3J0ValzaI1/ent/f32Tf3x/f3l9f3p9iISDbXlzrYB7QHp8fXRyeV57dG1vb5aF
gKtybnFqYX5niGF3d3d5dZSNe3V1gXR1ToN9c3R1yXJ3fnx6cnaLfHZycHd4crN2lGh8fHl6eH2Qcnt4e36Hfn6Mfn59dnd8XmSRdn9gonNia3Vzd3iObmiPc3FpaGiNdY54bHJjjXNMkHpweX2PhHd6eGh3eI96
kHWPfnmAe3qFdXx7fHp7eY53iod7hnZ6fIB8e3x8e3uifGyZbqVscntfem5xcG9Sfah+eH+Zdn19fH94d35ufmR8fnRudc9ufFx8eHx4kHyNb494fG9jonqSdnplWXh5Y3N8dWxxanWTnnh8fHl7cI90f3NqbJN3
dFdrdWVoom10bHRfg5VtdnR7d2mAcoBuXnpxZ2iFdWp6d3x2oXZxdnZ0e3VxnHh3enpedp91eHhvfn53a2FzfX15XW+nc3d8Z2NrcXlzaXptY59zpnBlfIZdc3+wV5l4dGt3bXRuhG9mc3Fwg4FhdHZxcXGPaHCN
ZXZza2KUdXOLa3RooGRzX3J3ZY51XnV8enFudsZsco1TcJRlc2mEdXt2eHeqe3h2SXt1d4xid3x8dHhvknV5d22Heo9wk3V5fHd5p3RsenC6dHx6fHh6f3p9dGd3eXpmr3R6enx4d3t7fHSFd3t5aHWKeWBtlnVv
fmtycG+kgGxqcGBNcG5Vo6hjY4tqa2Bklo14fHZyjHx5WY98fHl7fmWSfHJ5dnSKd2p6hlVml3p2en15fny6fn13fH1+fHx+fnF/fX58x35+a39+e3d3fohbiHBufIptbkpmcWtfjlxpeXVld2mVh3V+eXNycHxv
gGtrbm6J0XVwMHB1c3Rwd2eTdHx9ea19eGR5eZtqcn2Odot8gHxsfnxbfn19fXp+eXVufH59l35sfHZ6d3FyeFqiV3R3cFx2lXOLaWxraHFld310cnuejnpMfHVmap16l3V1W2NveHljb4tkbVhyaWVyWnCSb4h4
d3lwdX1vdHV/f297eHt+e3xgeHt9qXuGUU6ObId3aXZxnlyEc2aOfJdujG9re26jeHx+eXNwe3dWdFpzaG5pcnWhZodxZm9tpnl6dXl3an15cHZwi3h1dKR1bHlzeG56ealvUnlwdm5vd3JyWXd+d3i/d3dyaHl1
UnRib4l2XXR2mWpzc4JwYXWEbGJtbpBvZYNzan5wcW1ufVV1b3qLenBgam94rHRqeHNxY3J4mXaNTnpfeGSYbHmHcJNScUhxer94bXFqZXNlj314d269e3tpen57enp9bnN4c21xgYqbZHl3e5VpeHd2k2t6ead8
e3d7e3yLdX1rfnJyfXKCdXV8eWaSfn91nmV+bYKKfHl3bGdvYmhdb4p2gIV3c2CGfHd6fHl5cHFzboeKjHyDe3uKe3h7dGd6a3xvbo50j3p8b3t5jFdtc7FzfnZ3g5N9eltxeX1ocn2Zb3hyaYyWenaHZnlvZGJ5
cF9ud2x5gnF0WHd2bLpuYGlzg8B7ZFhse19ocJd1a2lyhXpoYHSSdnyZe3FrdXB2anl9aoJyuIx7Rnxyenl6d55yeHBtfHp7eV92ZmBpZmVsanp9enlsfn12eniGdKJ3cJR6cZphdJx1k3l6fHRfaWB0d3N6cYl7
doV0lpV6aH98inFvenhyfHpre2uBooRxVHJ8aLxxZG5wWGJscGZelI5+a2yFaXV0cHSCZnBedWVxiodxfXVzdnJcimdujHRhUX51dnF2gXp5dZFodY9boFiPgWFvaoRucF11n3NwXpByeHd0dnN/e3aKeZGNdmyC
i39ukXN1hXZ5ZGtveHdhm2Vme2ZdbXp5c3OJVlqueJCMdnl7rXiJeXtveXp7d3xrPHN1XXtua5pfTGyOc2Regm5MaHlvh4J7d1x6lml0kG9jUWtuUmtKcHFVYVRXwWFIcXp6xHt0Znp8dHp1e4aJeYKXbalzh3B4
dW50dHBnZ25ib2CDamdJbJZjb3JUc4tfX3tuh1xrZYZ3dodncqRwY1Vhh250XXlzemxRnE90i2p2eXJmd3Flo3CEfHl4eHd6bnt4jYJ3moN9cnmjeHp4eHBzcNZ0e3Z9eHF0cHt/dId5dH+MdW5rlnh6eGh4cHuT
anh2cmh5kXR4cnNymXN0caSjcU9sdXh5dXpwfHtueG1wfHqtcnx7fXByoXRsZmpuR3RnpnJuoHh1Z3OIhmBucVd1d31vnlp1cZ14dHhucG5xdW15d7FUZnZxc2tXeI9qZHNyfVtqcI54dXZmc6VwYoCPfl99nnWH
enl8l254cHGCb5Vkd3t3nHigd3l0eHl2dXx1tHWbd4J7bXx2eXl4dXmcbWdzdG+JeYd3cXpsbZJtblZ2ZJt7bnSIdm9pdm5yj298fHqYV5F9d3d4eH93eZJ+eXx9hHx+fnhre5R6enxVd4Bcl3CReHVZfYdlU2Vw
X4d2j2pzzGV4Z4B4eXhzdLhub2NKc2J1iF1mbm5xMmule3OlbXiRe3trenR7anl3Z4drXmuQd3R4gXWUc2JlkG13cKV1ioJoeX55fXt0fHzPd3N1e3R0eXZkdXV0dHNxbneThX9/iYN7YXt4iHd5dcp5dXx6fG98
gHR4eX17gHuab31xaHRoeXKEbV10jY52f2h6enl3iXmKb3yLcWNkd4x6ZZmTd5V4eZV7WmU/aGNnbZGHaWhbkW1rm2NgcnBziop4aXlwkHdebHF2eHh9hZOJc3FxbXd5jXVReXN0iHZ9jXxyeL5einlsd3FxeHdx
YnqPa3xxg3h5pnWKc21udHNzg3ade3V5e3tzeIJrgId/l2WOYHFicW6TaW98d3xxW4p1eHtuc3t2dXOdb3eSd6qHgXuFfHp5e1N7eX57Zm9bVGdtb3R5dnKPa6BznGJ+iol/e3ZvlXx7fXx5eW94fHF6aXl+fs19
cVp+eWx7en2Sbo5uc5dxe3preXR0j21ueHqOgmt5knB9dX19j3F8fGOAtXlsbX+AeWN4dnp7eHeGc6tzeGhyeHdzeml4bHV0VI2scn12fn56dnx7e215fYiKZH59ept/fHl5fXx5fX1ue1qIbGiDeXhobF+jZX9l
d4SGfH95f359fXl6en16emF5mYuLdXB5eVZ5bHRelGd6eax5enmGe351fXx7fn19WW2uaFxhdXaXR3dzeGF0mZyUiYhfdGaCd1J3dHR0inekUm19qHB3d3V5Yo1zYHNrW558eXp8p4J+V319fX17fWV/eHq1bX58
dHBbb4Fuc3k5amtpcHNGeG6vhXCQgGh6l3CLhml1W4R5XXh4eHaUe2+MiYCWe216d4l1d39menBppHNudn1ssXxwe3SOfGlfnWiUfXBpZHt5eXx2h3RjeL54iYJ7dWd7d2N5fId4enx7dIR9bnN8dXOQaIKKcF51
uIVvj2x2PHN6bXdzc3WHc2lneWx7dm56kHtwcnKicm5jinpvsGyTfHhJeXp5cHV5r3ZkhGd1Z3p7Y3doilN1Y1xsa2BgW1JhaKNaZKFpjWhcsHFqjW52c3JWg6B5Z3BkZol7e3lvtX17XHd4enqGemxvYXRyoXh8
dHlneG5pc4pwknd2e3Z8enpRdGdrgYl4RZxUdnV2bXZlYltOami0cmiJkXJshWZ5eZhycpNqYHZ0d3CccnRpeXhnaG13dqhpoYB5eWB6Xnt1fWdme3SWgX1uoGxlbGh4dV9sYYSha3GcdpJ2enOCe31rdXqLeXh8
eFpsa25xWXV7fJOja3Z2XVpzdo97d4hvenNqa3qCb3NzfHWjfHp9fHx2b3F9enRwkWZ3dWh5bH1ydtVjeWdwhGloeWmHd213lGhha3mRc2B/qXZvenxzd3d6aXV6aXmQYIR1bGlvYW5zl1leX4VWanx8e3eKeHx/
eXl2dnuDdYSgX2ZyaXlje3tvdXd2cWylgnV4dmd1p3h5ZnmAYp1sX0KJbKRRapZ1akxxhGOHZmJHXFusZmBNZ4tmYT2pRk5blXJ3eml1h3Z4YXmHZJlrYGuFfn50enZ+fn18en6DeouzSnJuW3B+dnRfX2ZtV06x
Vk9sanNjfmtexG1za1lJlWFoXoJjb1h0arBlVGRIhYN5fX99enx2fn5xfnR9i3iQdHN1ZXR4gnORc3t/bXJvk06aZ1tub7x6d11uaW6MWl6JXmpmcGZidXSDaH5xoFtheWBrWGheWG9vUltuYIeqn2pxdYBzeX14
fGx8k2VvdYhdcmR9YnJvdXiccV2QSYmGYm5ojXBxTnh2aHhxVGq6hKhqT7mMakRVaURlXGRhT4xaho1Pb1ptcW+RhWpRamdqZGVwa2iIaXJtYKljeWtvcHFqc29wcHd5eGhjTb5yZlZri3Vzd3NwfHtwkG+1bnV3
c3qqd2N+sXt7Vn13Znh3fHR8fIx9fKdkel56j2xud3lbcHuViWtzd3VwdW55e3V6oHl1XX17h3p2VHdxZHp7dG57e6FtiGuAeXN/bXh7doaRrnFWeolpd4JwcXp1hGtvcHx0p4Rzc3d3cmxZdH6JW2iLeaR1d3Jx
dnZvenBxdZRodnJvcZSSnnZ3d3J2enZzXplzYnCdZZGGa2x1Z250cotxdm53c1x2oHVgc3p1bnB7bJB8eHRyebN1c2h9fHtabnt7oW2Ia4B5c39teHt2hpF7c2p5cmh2b2rDbWZoeXByfn17d2d9fmh/XHrJenx6
UHV5bmtyYXpwcrZvbG9tbqpcdWVwallyWZRKbGWRWWqGhXZ5c2lreIpdjHB2dYd0aVNuhG5zYXqLeI5viXFrc4ajenBseXx3ZntVeoFuZo16h3Z/fXJreZFydnt6eWl3jo1bcXdze2B1hnd3Z3dzepBnaGxrf3OS
d3typnVseYSRdXGEdWWAZHh1emuRe295b25xanRnRIxnp3Vzb3Nva3d6eXJ+mol5fGx9eG98d3RCgWtpYo8zcnRRXpSwaVtUk3lndn1xhWN8knx5Z316fHuDaXdte3x6doV4dIJxbY1nmHlefKFyjntxfXt6enWD
a31vg3OikXV0WXVmf3mKa1V7cG1lYKl2dFtld3R0o3d5kneFdah4eHt2fGtxd3h0eoJucluFVnR2SmCMlGxgWG1ul2NtX46ZdExyZHNzZGltdHFKYne/dIhYem13bZFkWmh4cZF2j3d3YmyAdoKYb3t9eXZ7c3bS
fXh7fXt9e3x1endza3x8fHx4dLhzdnB3k4J6c3B5n397dHt4dn97fHd9foVZZ3Z9fGl2dLJ6dntxe250pnx5enp2eXF3cnl3W1R7iUt2fHSRpmlrb3tydFmJfIFvc4h2eFx1pGd0cGpli3t7gX+BgXqYfnRzcHt5
iWx3c314hHp5e2pfbrVlY3dvo5t7bJdxdkNyZ3JuXWNmfXp9qXeUfHlud3Z8e4J8gnJidmNxkHNzaWyIX4WMeH+EfoZqgZ1/eoN9cnF3dXqDhnqCg3+Cf3mJe3ttb3Z3YXN6dH93hHh2n3BybplxbTdtllF3bE5w
cn5mqn1AZ1tac2pzZHaxanM8b2evhmd3dXhxxGV3V3l6cXZscY93dWRveWRbeHZ6iXXCYWxdc2NpiXpvalmVlXpnbnJmeXV6fIB/esB7eXx8cXl3eXF4eI1ieGtue5x4eGhmaoFdW4F5fYd0mXxye31+fXx+enx6
XGSnhVhvlHWaYGxkgWlodW1ue3x4coF7d3RxeYJ1mHp2lHpxm31weXpqfF53cWtkiWl1iGxqbnd1bH54i25XhkNeb2VNYXBYYalFnFN/WTpscXmcdHd6eXVscG9vjXNoc1pncaV1bXdyW2d0aXGSmXWKb2d0c3Vu
fHdpboZdZbN1l2Bdd4lleHlwc2xxgXGVZINwUXp8XnR6d2qyW21vl22JdGWWbm1zc3SAgF9pZ5RzjI52fHp3eH1zeHl9dGqcZ152d4lfX3igUXN1aHiYhYlmb4J4bHt4d3JilG1aa49randwfIR7cpyYcnVveXd3
kFaEdnSaa3N5YlaGdlx0dU6elGxzcGxtbYFRbmaFeHJpa2psc3Kbd3FbbrBfX21mZGegdHdoeXl1WnNqk5Z2ek+Ti257dHhvb5lhal2KdntKfGhqaF12d3Rleo6IdoZmaH5Vc3Wka2qKU2Jnfmt2cm9wY3d3b3h4
dj1dZnW2cll0end5VpaHeny7mXl5cm90aGBzcWdue3aZmGtse3J0a3V7fXh7eXV7e5N9fHpxe3t6cXZ5fnKTaHd+fHt9fXp9dGdtl3V6XHp8m3B9e2x8dVdTe3s+eX57fKV6enuWeY9fbWJeZXFhXHPCc291b2xj
d3B2dW2hl3l7hHqMa3RzbnB4fHl+d2Z6fKB0eXtyd3dzb3heXFp+eHjDcHZ8dHV2YGVdUm93epKSkoRxdWVxcJKRonF4cGh0dmh1eHRjenF5dVRpdXt4r3Jde3p9eHx3oW2diHhzbm95Znl9dnxxc2N1b4uFdJZ6
gpJzbXFxcHdydKl0dXtxlnlme3N7mHp5ZlFVeHaQapt9d3Vkhq9faXVv1n9zdn5ueWKDdXpzdXd+io6JjHd1dXpteHZ7jHl3cHbDeHt2iHB7eHtyfYl3e7dub4FycXt8dm12fHF7ZmVPZptdYWhxkG5ka35xZ2tr
d3atc316hnp7bXiEfH16fGl2e3+Cd5J7gph1c3R1dHhvd7FzeHt4loN9eXd8dXp/d4Wtfnt/e31/eH5+f3p+fmxdc3F1cHx5eXFseXZwznZ7ZHx6cF+De3V+n3FwcHV2eJN8enp+u354cH51fHxhe2enfYBxdXZ5
g3Z2doNyYVx8jnR0cHh7e3ptem+UeYZhdnd+fXuQjH58cn17d3yLe4ZffXxxeJF8eGd5c3N4snllrmd5dnpneHV8fXh5b4d8VFVbcmpsbXZ0WGZzcIazpGlkYmyUc4Z4dlSHXIaJeFpVRU51aXB6d3lgbXdz03R0
b4OIc3Jwhnl0bnxodGCThVtmWGNocGladLR1mm1salyURV91Z2Fja29eWqRrZWxYjGyadXlwdn12bXV8fGpkdqJzk215d3t6d3tqdpJld5NobHdycXuGeneKhWd/eXxwcHqAbjZ6c3p4ond6epp4Y1tKWHJpcWF3
dl1nVG7bY3CA3I50cnN9dnx5dXhzgIdwnXF0amVyenqUemxjh3N1ZGN5en59cnx40258fnp7d312dbN7fHR9eH14fH19fXx+e2+he3p9cHp+dX59fn1+fHt7vnZ+e3l6fHV9e35+en57c6t/en19fX57fX5/fn59
gHd/gIB/jYB/f39/foB6gH17nHp/e3Vyfnx/fn5+f39wfK13fHpsaHRvfHR9fHl7cH28dn5+blx8eX9+fn5+f1JkcZpUdnZwcGRmfmNhYptxXah2dH1ud3pzdmx3aHVtcHKme358fn1+fX57fn5+fKZqb1tLcnlv
d2x4W3N1b2Z2gWxtbXWod3ZtdXV1a114Wmy+UnRgZWZxvHVreG9yd25hpHRzfW56fHt2bXdpd3txfZh7enx5fn5+eXp8eX57dmygeXN4lW94aXJ0e3Fzb2F9h1NdcWxzbWuLj3KhUmdqmWuMeXx6inV0dG54eG94
U2BnSpZPSE1ojHyDS2WAR3x3fXt/fH+vf3p+f39/f31xdm94n3JtcXZoh3BvbnZXYWx1nm54fXt4fW9pfHSgg1pKZ3x0YH1zdJBvc2x5n2lXcGR1pnF2d3WcaWx2Zm9wdIJ1dmBscHh6b2V2rmqQdI9zd3t1cqF2
eG12cmx3anplcIpumrB3e3dyd3dtcXN4WFdXalJSxGRkXl5tWIJXXlOxeGBsY4lrYlJUTWxNX2hitqdye3Jbb4dkdXV7cH50m3xvd1FtcHBuj1lYl25ugXNwZIh0xFZtiFdzb4B2ZWlcTmWvgGqNdnRQvXN1fHFp
n7pxYm1wfHNqbEVha2p0WnZ4d2N9eXefdnd8enx9fHR+dntffXV8znx/fn17fH5/XnJbVm1uaa9pkGxnaXJsbHSVcpN8d3J8fHF2a290f2x1Zm5wYWppeINmrHl2ooRviH51inh5f3h3Y2hzg4VtcohYgHiBZ3V3
amOKhGpsZ1p1f253ZW1ud3qmZXh4dXpvnV9zVWiUa5xsO2pyhmlhcGSKjKJ0eZaLemx7bHt6eHmMcn18cYyid32Sc3NydHF1XnN1b2twrnh2cJZjcYGTZ3l7zF57ckR/eV18cHJmp3qVpYt+c3R4d3FkhG13c1ly
eHR4fHprr3x7cHl0dXNvdoB/iXprd4N7eJd0d3OBdnGcdHt3l3OHe3Z6fHV5end7dmx0oH6gdnubeX58e3Z3c5x9j4Z2gIR3dmlwcnhwZXaCT19kh6BkbW5xiWSQWYF2XEZjZWGEYm1ha4SpSaFghmF4bMByd3le
enp7ZHdmdmhreHV6aXCLh3mgcnd3fHSBjGtren2EaXJvaHhxi4mKeWx5h36GdYB1dYJ3fnmHdYWOVXpranK0e3h/dHl1dmx7SGWIbo5kT2hnhlBVfWVghGxWjGeOfnN1cH9nc3N4b3l5dnqNcn5ziXt4cnN5d3iJ
iUppZ3VsYXFwcY+SYZZfjHp2mnN7e3x0enl+e397fHxcSW+hX1NVp2RkX2poY2SuUcB1d3RwkGd1cHJsc3Z6c3LKg3x8dGl8eXdzdnhwenKQdnuGgm5zVm+Ja2VXXlhufX+XeXR/d3l9Yn51fXt9eYyRdHhla393
e3B4inqEfW94d6OAfH6Hfn16knF6e316blxhbXFpc3d0cI9wdLF5iWljdYtpZWhtc32HkF2VeWKLX45oaW8zc2lqZVpopG6HhnR7d3t6q3V6WXd5eFF4YmtFX8VkXIpcZ2BMWFpeW15ebnZngWW5dWtnZJOEWmJf
ZnNqampeh21rUVidiI9ZYl9XXFZlaWtlalpJX06eqHpibF1xapx+enFgi2JmZINlbW5ti3StcHR0Y21rY2NtaGdze5l4o3Z8fHh9d2R8c25NZnhsbrRZY3eebotbZ2N5eHGjbmF9dm10enp1eXJ6e3RsgXmDfnF5
fG5+eoVreZJobXJ1qIN1cGt6gYF5eFh1bJljZoZ3aWxhYKpUZ1pfYqJwqGxzd3xya2ByeXpwb3qreo6Denp5fXpydX17fHx2b3J3inF4mnSidmhydGdxep2CZ3VxdE93aGOWcnZmfXRfe5q1dW5oZ3dzY2dzX2N6
aZNkcYR6mnBsdohzdnNrbHxkTGZSZ15gYJNiZG5hZbKJb5FdbWt7eHhqaIyGbHhlYYVtgXiKX3Z5gHSNb3SFfXJ+ZXZseIN/f493d3R9dIaEYHZeaWVgcGuMXF62YmRmX3x/Z1Jyg3h0ZnKVbXWHnnVudnaCc290
hpl2gXd2dHyHbHF4YG5mc3Rncm50Z22YXY5kcYqwY3dyWHBngmtSYFx1aYVrjpJyaGdcbWJ3bZZxUnBxdnBleoekc3B9gWl0pGxxZVh8V25sZGhrd3Nna1hdemtmqIdrdWdogGhtdGt2aXV2T22GbZ1xbm50Z3Bt
d3lzWXl6nKFwUHt4dWZ1cXVecW9LZXNriZNsamxvamprenF8dIVqfn2Je3V9dnSPVmNzbWiLV2xqpk9hVkuLW3t5eX6IfKV+fnp/fn17fX6FRmOZVGtSZmWWY2Rqam5lbXaDg3lrpnZ6eHN6eXx6e4BchXFsaGl5
dHRmo2xedI1dwYR1c3ePeXhhYXV1bI51jG9/dHyDiIF1gn97hnyDcHtse21/g46CdYCAfYOAinKbb2lqZGyCgWxsgF11lGlVe197eYB+f3uKb316cnehd3pjdWd1aoJze3xmgnlznnx3f2GwNXR6aGtGcmB3WYBo
QXZigWVbV4BurWRzaWBke51ZcXRTd2h4mVpneHJ5dXfSZHiBUmlheHZUeHRyd3tzcJ9ndndtdHd0YWxpd4iOcm6JY2plbXx3colvbHVok21Za2iVk5mVcm1QXHxmaXlts3CEdGh2X3h7RXB2dnt2dWhqd5tkb2Rz
tmRuinRwb3KUcpVjRm9rc3OGZnJrcWZvZaaLZWJxpm9tV1RTaGRoZ4ecYW1ccXh1cmCGWo5hYHNqd3lxk3WSeHl/d6ZuMoh0qHp5aGJ7io57XXuVd3R6fGNoZXB6cHZ3dY+HYmJ8dHugbnhsbnOTdodjXXVya2ps
jWhZT2RfYXBuX3dddmuaaHitkHV2eY16aV93cHplc3ebUpl3eW2IdnNsmXh6d3N5dn6epnx7fHx+fX12fXl5emC+bXh4amVwbnaGX3hmbHN0mICbbWNdcW2Yam1yam1sZW18b3hylXtpb2Zzdnq0XW1YlnGYcW15
eGaFjIhvdG+gdrSCcWxudXZybm90cnByh2dtcnZlo2inTGl2bUFSbHB7j4yGfXx5enJ/d3BteXVbmm9zsHRpd3U/d2ltf3lzcpR+dn2Snnt3Un5+fnx6fsZvdXZwXW13cj5tcXVzZ2SndWp1THhuend4dHZ3eWmg
sWRqR1FTOJlnml5bW3BHboiWZ4tpc2l4d290cIRuWmx5fne2fX1+f35+b3x+fHt4gVVub2psd3FwgXSAhHOCgWpncWlmb4WdcI5pZHiDYWp+f3+ffn15fX95f39+f39/VqxnY5WViF5taWBWbVtTXmWGeWdXX2li
aVyDSaR2U0xvgG5wm4Rne3J1f3Jyd45pc3Z5s255eXx7cG5sdHeMbXJ5nXR9b351fnd7e3F7fKdQqI94YWxNbW1bbFaMWG9sdF6PY2dvdnBsSIddiYGNg5ZxbJigZYpycGhvYWpghVdWbWdjz3aceHZMYmx3c3Vr
UWZebrdsX3JzZGNkblePXY9McmKHdqJzckVrZnRzZHJte35hvX2MfX5OeXt+b3l5ZWdzZHCVR2OWbnBoba1gb5lga2pzdL96dUNlXHNriHWDdneuaXR2cXhgZU54cnZxrFJHVUhjWl9MV2tpYGtdZJF1jXaEmExw
kIRfZ25nZ2aXdHtmd3lmcJ9peXR1Z3lrdHF2gYtyh3V1Y3CXbYV8c5hwd3Z7c3J5amVykF11iHlaV2hjb26acXRFb25rlZFtdmyJmpeRZHl1V2xxfXJ+b5F0WGpgVoBxcYZvZqdNbFZxdXuIYG2fY3hpeWR2d3t3
eXl7e3uXqnN4PHp4cX1ecmyDdnRyd316pWx6fX9xb3tFfW5ucnvDl2djeXR6e2t6aHV2cmN3c3txeWh1qWWdc3hamlw7YktkYItiUlljXVWTUG9bSmFXYmWYYmVGaGxZVnJiVnFub8N1cZVmcWdweGxgfXR1eK19
dXd2eHubenZ+cFtfbnBgdn5diH5gl3OmZ3GScGh9enJ6n3psd1l2b3tpd3ltd05tuGRze3VyXnSPd32Gd3iOfnifdXhzdHRvW3t8e3t/1n59cn53fH1+fV5ndXBma7B3cyieY3l8dXN3X31/c3i+fHxyeXd8fHB5
joR0aoduYm9yWVyDVGV2emtsfX17d8l8gmZ8fHt9dnxzXH1+e3tWdM16bH15clp5b2qwc2uManZ2W3RrbGh3b19wtUxha3Z3jZBsdnZrbHZzxKlna3VednNccW5rZGx3p3t7d3BwjX16WHl4e3pyel5XUGBhZ6Ro
hVxmW2pUamVJYL1bZGxeZ2xzWm1pYFVogYmGfYR9f3t9cYR7f397f810dnZ8hll9eWZ4fHd4aXd4WmN0dmNfa22MYmhybWlhh1pudnOmoHh5UXZ2cntxaaRycW92eV58eV54dXl1nmN2W2hrbmJxcI2va2dnPn2A
V2Rlbm2Smndya2SlbFdtVoVxcoOhcGR7cnZzeWlzemhx0XCpe3dYdndva3F7c2KUZ2+McGFsZG9ucJN7dG6YeoJIaoxYVmJXYWNPmlxZfVpueG97fJ5jenJweXyRdplzX3x0YmVqX3tpvV9McH1waoJiXWVeZ1Vt
bVplhWNfqWdxeHX/eXVyfHc0end8eXpvcHqIcHSucXd3bHdkcGlzXHl0b3Nccap2hHeWbnN0dnJpc31yc5aUenRhg3ZrenZ2q1WBW1pkO2VQTmNcalaCT15zYmhMX4psbKRcc3BdX0FadJ5ydHSWc3ZtjVpvcG9v
b31nf3exeXlwOHR6aG1zaLpeZXl2dlR8eHF4d3dreHpwhHVzfHhygXejd3hvgHOAfH6Bc391jI54jH1yc3NxZWFlZ2SbklRwbZN4e4BDa1GITXFwhox8cnJedHt5mGuLWUxnYGlqTXBqiHeuaVyed1JycmB6WExx
Z2N5W1KqnFyadHl9fmuXhHhseWt5Y3VyfoCNgIB+f3+Af4CAgH+AfV1lXmxbZ2JqaT2LrV5lUlx6ent1g32GfH15fYd7fHd9XXt6oHmdfX19d3p2c3x6dH56h3p7Zn5+fXphbK93em9l2nlVcXaneHtzeG54dXR3
fXl7fYB/l39+f398fX11fkdgaWRYZ1p1aVJ8kmS3h0uMZnJqaG98fXxsh2p9mYOFV1plYXBdU4pmkHOCY52Fi3Fpc3p3ep57mklnfH15cnhqdXx4em6lemlgfHt7fXV1eJNxenCEiHd2anNydYBxinp7d3d6cHyC
eZZyd319dIFzbnmWc25zenpiZXZxeLt3cHBvuWN3UHl5aHJraWxyeGZTrWtwbJp1a1lshHNjZ3OYlWtnZmZ7c2xWVl5vblWEnphya3Rxhnd+bW9pdXh0dYtscIKcanVyemeJgnaZdY9yqnl8eHx1fXh6e318eW96
d3t8eHy5aXF8Z311fnd9fLtIaIhtXV5ybmODaWNvlW9hZGxqaGh7dIKNcqJpYoZfma5wbmhvhnh0TWtocpd6ajt3oHZtaHlucWFakW9pZmyegGpvd295dnBiZZB0Z3R0X9FbcXx0cXp4emdrcU1Pal2STG9wXnB0
bXNyc3GQgG90Y1RsenFtdHFjjVl5tohyh66Ec2x2e3d3gklwc3BedTuBTExzbH9TZrdqZ21oaGuab3OFjHNqd393dX1+fXiMZZJrZlNzaWZtn2RzaWFgZ3mDhGuIbnV4dG99fGp7fHWjY21wbmeccXFLZ2NoWlZ0
eIh7fHx6nX14eXp1e3eGdo6HkXhscX12cV5xdXBmgmJMV2RucXJvcW5cbmVlvF1iVGl4bFm0cnRzjGlwcnBnarB1j3VvdHJ7dmJ8fHJ5fXt0N2dkY5hrY2x0jWV6Y49silhxcnVdZHqJj41va2+qaWaAk4B7dm9z
dnNkd2uUcXVdbnFbXF1jcWxPcpdwcplnWZxgmE1XTWhcXH1kZlRTf2dWbpZYW1dmYaxlVmRcVmNyeXyad3x8fHR5d3l+eXx8iIiGfXt5fX17e4p5dnd1ellaonZ6eFl3eaB7bGF5cHhxZG93cXJumnWTd3JVcHt1
Y3OPkHZ6enR6dIJ3fHB4bmh0dHZtdHV9fGp2enW0doGAeFhvbWNiYI9VYKZkkGlgWValeG11a3V0WXWUb4VyclNtaHCnj210bWhrbWxaUlxRkWVmrkc9cG5TYmhaaa1WeXlzcqN5XnZ4ZXBhc11zdoR5Z2tie4R2
lnlweG1ocXWAaWxyeHVxdnCXfGZ0c3FZlm2DdIpqbnJ3bWFrd4dxcm91YW5ebF9obmNVjoN9fG1keLtgfnB0dXt3dH1+fX11Zk9jZ1ZrZGVtYI1/a71OVYlndWyPhmxrnFxflGhNZmNqcHdrrmpxe3hqgnBzdXRp
Rk5rcWhsZnhySqVubbhueq5wa3ljaG96dXJqb3xudWZ9i6F+fnl7fn18fWt8fH57o1Joe3Z9eXuZeE55d3ZoeoFudmZvco5xeG9tWG1idYphrG1xdmlacXFrZWZlgWJ8dKFpe314dHx2d1igVHFoep1ebWOXa2pq
aVNjZl5qdlV6lFhrZ2x1cXZ5fE6mUG1rWWxnUGFtiGVxba5eZ4uGUn92eXV6eH98dnB2b3aIk250a25qXV1pXHhMppRveFpqkWxtdW+iVWBwXl5mXE+RY0tta29Xdmh1d2C6ZoNLjGFKZWRh0muhcW5UdHh6e3ds
bXZxiHZ1a6RyfXR2fHhweGVtdVplplRvZKNzV3dqc2GRTm6RaJh0YW1Ub2lYYFlhd3l0anqGaIpvjX15eHh3emlxeG6seWt3elKCaWFuj15oeXtnoXWAe3xOdHN6lnqGVTV0bVh4b3JuyHFmb1VZcmCzcnp5d4V5
ZE13bGlxYHFdaFlXT2B+dG5rtVyKVGGIiGGQX31mRXZ0mGljnGR6c2F0b3JzsZd3dUx3b1p3ZWqXbG2EcmlKZJlkU2FtXWFkXoiLaGBgZ3ducGJsX2ejWnp8j3iIe3V9fG50e2t8ent/inN3c3J4iXd5b3N1dZ9u
hVtlUWeIh15cSV2Ia2g7Ynl+eXR7daZ8eXV8eXhvgXptW3d8fn26fH5Yf319fXp+gICAgICAhoCAfICAgICAgJKFfGtzb219eJ96dHl4eHNpeneMmGZuc3FvWnOQdGpHZ3l30m9ud1p5aXNhd3FrV2efbqB+XXF0
eXd+dYtyj2mEd3lXbHSbbXiDdnV1cXONmXFydXJrXI16dXh7dHdoZnR9kpV+d3Z9fnV8fn59fX5ebXVxcm9rcWFpZ2jAZJFZlHVocJp3YHd4cXJ5cXNveqxuZF9xW3qWdHV2Y3h5dmdvWltiSGpZcFe6VWhld0pT
XF19bl9SZHJxbVpciJ9OrVdMW2FVVnhqXElRb4yURKRya3RmYJ91eXR0WnFvUV2RaGlta7NognZ2dHJlbo5/TWl3enayeHp7eVZsdnlvdWRNa1RxWnN1c3DCdHR5YHFYZWtxaGVwtl90XW1WdHp3bGl4emtzb5t4
dmd0iHtYk3J9coh4erJ4d3ZncHJwc3R5c3KMbWJrc6t2bXJseGp1cnB9unx4end8fnZ6e311fnl8d458gn5zfX54f358fX9/fHuafX92fn2Af39+foB/fnZ8mG97en2Te299fH58fXyAf35+f3F4sn52f39/f35+
emeBom9sZGZvUJBnc4ZhcIhufoxgb250hHhocXSBboRZlXFmh2Rfd3JjXGaWbo9lY3t3d3ulnnl7eHx5XHp2fIpXRWZjmXBucmRcZ4CQdFybUXGBc5R4e3dqd2xybHSBg39/aoB6oYB+Wn+Af39/f2BssFp0aHBz
cnZPi2luY3NmmXRreJpmiHZwd3Nyb152yGRxYGxna3N0aXR3cHJqY3B+dn5+pYZ1fHl+fn96fXxLiHdxcrFvd29qdHdvbWWWoV1dhGhjVHFqZWmGdKhpUVqYY2BxcICRbGJhWJ1nWmh8d3F9em2heXVtfHx9d3R4
T5ZzemiHrXh4T3p3fHl3eHB5dWpXcpR0cmF0Ymm7b3qKhYVwZXh3fHhzbmttiWh4c3FtdHNdfnlob2RjjnZ3hIZ5dHOAb5tvbnxmg2d7g3V0YGxDnJmDYm5cWk5gaICeY4pcdXRUam9xjGd4jnZhg2J6eHSBeI2D
dFt7eHx9fnyPYW2Lc4F0c3VuimNsXId+d2Z2cIJ0aXZ1enCQlHyEnVt4cHmfb3p6dHNoimlvhIJWW3xuZ15ld2puY36zU3h7mWqGeFpodHV1cGeEaWd+kHZ3WXx/dGy/eF91bHFwc4SPjmtrb2dLco9eYmdtVmdl
e3N7dIduZXpwcZhnYXeEYpNmY5NxbFZ0c25kinlqZmW+bHNzp2ZKenJJXXl6dnZ4zWJ1dmpxa3p5YXV5eXhydlx2fnmsfXN9fXF6fHl0fHdpknxwWXmsd2VYeHl6dV50fHtyZ39ma616fH59fn9/fmB1gVZYYJBs
UFaKWEFWU2JIf3Bwh256cXaUenaWhWZzmmt2cHWOoXpxZGZxZGtne3qhinh/e3Z7fXt+cXx4ZH5vfX13cnOse3tAfXt1d1l8bmtmlXR0Y2N2bmh7sYRZWm6Vd3teYq54ekBrY2V2W3BucXSPbXF0eHRub5WEb3N2
VHtmaHaVoWNiW2pYTI6OX1VpbnRgYlFpZmtwUo5nmmVoe4hxtnVneHtjcnt2Ymp4coiNb2x3b3p2c3aMacFuaF5zemmneoR9eWaJbX94c312Z4iIZ2l3dWp3a3JubnCZZ39xoGtzj3Z6bW16aF5tX3d3fHeOd4GX
el97dHt3eHtefZdsYnJTboSmbGd3Y1txX8pze3N8dHx5cm12dmxXen11fH5+faJ+fXp+fn5+dH9henFfm2igiHRdW2GUaHZeY4iGeXp2cnx7dmp5k251e2JVYFhVY2dtb2OZj2KEYWeeSGt7cm+BdW1naXZzcY51
bqR0e2ZvfHdxiI2EgGpwbFdpcYGUdHp4dmGDbW5saplicmxmZrGJcYhiZWxlYJFjW5FxmG1YYnR2aXJ2dpVoeHd8enOze4p8fXV7d21zd3prd69zY3p9b3lhdnl9d3t1cmybbHxwcnytfHd6fXt4fFZtum5ycmd2
bmhibmltZnBwZmiKdnRflXhncXhzYYJ3d3NvZJF4b3l4km9sXopXXY56aJeYbXdreWhjjoZmbYZbdaN3h2d7cnptY2iMYmp4hWGQbmaMeWN0Top5f3Jxgmt5aqhzeXp8e35pl3x4iXp0eXd3anl+enF4rmheaXZ6
V3+DhHt7bXJ0aJxtZ3FocFx2csaRYWR3d4doZXFnbmhok5xvdnB4cGZ1YHdzaXtzhbpyeHF5XHp2dXZ2eGhuZHFzd3dvfbJ6eWp7cnRjentUpm9zaGZjbqR5bmRxV1xhSlV2WYx3rXZ4aXFmfFdrnEySUFBPb11h
SW1bPj+5WEluamC0QmppXF6RVltjX0pmm4ime3l3dXl3ZHp8enV3e4xywXx1dHh8enp1enxteXaHbmiFeG5wlHZ2eI9vdnCHc5p3hYpzhHp2a29mk3JjcIxne2p1dMR7d3V9eHt2eXRidHuifnd4eHpvb21meKJ4
TW9uZ21svW1xZmVkam1LdGF7ep5vfIN8fn2LdXx6fH5yfX+be3h6rn1xf3h7gHt/iF97dqJxiGVsWmFgenhrYpO3cXR9d2F6eGlabnZ1aG5nkHBuiI5mb2ycbYJlZ09kU5ttcXWae3JtiHN4Ymp2jXiPfn95fKN9
fHd+fn19fX5men19dXq5fntqfn5/fX1/pHd1dWx6eXx3cnd3eXRxc2l6cm98ep55dXJ2eXt9eXxuenSieG90e3p4dHt2e29xZzhee0VspC9fMl9ZYGlRc011c1JycZucc09vbl1zbpxleoeafXV6e3x4bXR7e3l5
mnZxu3p5b0h7c3twe3dseIptfk51cGCvdGJvZ2tza3RpdnCpc3F3Y3OHeXR1eHB4qGxwdHFjdXhwdk6Pd3ltcGh8sXF8cHx0fHx5fXp9fX6Yc5tldWZseHpwaWxndmFldYB/fLF+bnh/fn17fH93enF6lWV8hJdy
em97fHJ8fXVqtV1jalOjcnVoXFtqX3JuaXl1bZFqWnN2mmpkdG9va3xnXph0qJNqcWFgWm5eTmJ2c3uJg3dSdXZfdG9hjWtuQ3RxdkRwZG1zd2xYb4CSsGSkanR1b3t7e3V2bZR4k3d+b42dendQc3dwYWhidWp6
cZ5uhXp7dX57fJBzaXWFcledWllTsYFta35NYo1cT2BPenN6c26BcnRlW25oap+BdsF8fn5saX16e2F9fWlae2Wihmpqe2R1Y4h0dXJornBvdp5/Z26baXFsbnlta2duhmt9hnl/Z3R7c2p1jqVteHqYe3yLcnpt
e21prHZ/b2duZHdwXXRscXq3cYNxcnBwZpZiaVtbeHRtUJqPaGZpYrZuoniKa3Vxe1hld3BWcHlugHeSbl+LdG9abW6Nb2FqioJudZRxeXl2boZybXJocY9ZgHmAaHV4bGKJg21tZluUbnxweY57fXVycHpydHx8
dX5weHBubHh6pWd4eXZ6cYdhh3ptcnt8eXWLiHZ4b3Zsb5l/eHdhj3p+fHl8enV9cXGgbXl1e8d3cXZ7e3t1e259cWBuYHO8e2lucXZwen1TaXZzdplNXXI3X3GtdHNweWhventpW3ltlHtqanGLbU1edm9Wl5ii
dkVZZpxiXXF2WGFucY5dVWdPWV6kZ2RwjnF3qnl5oHZ7cntneXZ3bZFicGJzdntqZHZmV2lkc6eJb3aUdWNwm3R2eXljeHlrn2J8dV1nhXNwLnJ0dWpzcm16eXt9sW6Me3V4c2l5entxa3h5UXnCe3RkfHZ6dnt7
TGpycm1zsHh3lnd2cHF3d1tlsWtcRFxgZ7loXWxuZG6afIt0dnNkYnSDenp6e3Z3fYCAf357nX9/f4B/foBwgGZ8e71+c3F6e31zfXx1fXhee3uHb3WFfnuWeHV4dGd9YHB4aW20bXVuY3d6cl9tcYNuenZ7ZpZ6
d4ZzenZ4eXlgdWV9bIihW3Bad3BtcnR1hG5sbXeCd3t0kntqd3t5dWaRh1yGez51ccVtdHdwbXhpe3Onalx8UW5ReHB6dHd5cn1/eXmOXH57nH17fX18dGt4dG96h6mDeVp2e29paHZ0eVdxbGKin3lyfnx9anx7
lHiAe3iQen10b3l9enx8d0t6f39/dtF/f3h+fn1/fn6KdZFubV1+bmxNc2twcV5xcn11dn6HcpR7e319dH19fLNhaml8ZH9zcntqcm10XnE7no11a25odHVoaViDepVshoZ7fIF9e357dnt4e2hrfnSOcW49dE13
dmBwWWnDbYtWamxkb55xeGtrqGt9ZW53dXR7gHFxdH18e6R3k3x2d3V8mXh+fX2VfXh+fn19fn6NaWBcZ2iOc3JZe2maWahlWXt2YaFyY3dzc1Vvq3Vwk39+fHy1cn57fG97cm18dHplY2thWWB2dmtwmoaWW2uG
aHl6gJ59jXh4W3RudW17iGFmZG5fcG53bm2eW5BJUZB5dG5raG6Wcmxyf2pZhWVjZ3egb3+cbXiVc3dzn314eJRVpG1waXJscURycnJndHSVkHFtkZJkdXRtWGe1ZmN2cHmDZmp5a1l6RneDsndrd2xop4l7ck9x
enV6dHFqnnt9eqV8f35/fX9+f358fn5+aXprZX9uapJ4lnp4Znp6fG9RfXl0eHhzc1p6S3CUlHSyiXNxb3BnbHVPXF9sXXhuULpfX3NbkHJyZ1pfaWNiS4Zlc21sbmCBcmV9m5lvlWFelcV5dnpyfHV3f3Z7bnN5
n3ODgnFwdnVpiHJzcmp1ZVtocW1fiW1sYWJZb0ZfRcGOXWiVfFxib3FaTGJmYV52e2Fwr35/fmZ+fX5+fn59fZNvmnt5dXN8ent5enJ6eIBlc3GSd3qLkH12fXt9f312XWhuZHPLYYpuYlp0am9mVF95bMVvc2xW
eGt5dHp0aXlmWWpXn3ZaaGx1aGdAc3dBTW92Z41ucHOXbGR8cGenZnN8fXFzfMN7d2l8fHB2e3x3fnpoiGmQaHhzfHR5e3V6iYhzm3VgXGp6lH12eXtpeGp3fnF0bMB7e1R9fH5yfG91dHp1fHeKpn1wf317f3t/
mV9xYlRsW3JrbmJ4nXNlj6Rxelt0d3t5e3x6enN2dIzDSlplYUtkaXFMWWVsZH5ZjmWjhXh5e3h2eG54enZ4eW+Gk4N2iop5eHdxcnlxYnFYjXNrgHJlcnRjYYRfVomPgXRtVHGgfnduY292dZB5bmR7doh7dG+S
dnt9d3x5enyhbH9xbX1qcG9hd2aLZIl5TWlfZ1l2VHRwa6ZZlX9cV5hom3F2aYN0c4FrcGtrYnHFZHNubm+KdXZoUmlvaldgRmljcnBbZnRpZpGigm6FcG9dnpGPbZR1el1yeHF3Z3ePbWZxdmhdc3JkVGFyaZ9n
YWChU2eTdrB2aHVvZGqEdXGOWnZtZXd5eHBsZWqHaat5TktrkpBdU2s8el5NW31bYWmKcHZZdXV0c2Jfe2ivoTVFaphWgGlaZFVQd0xoolRNdnppbZVYdXdta6l0cF5jWW16al5qW2lFYZFPl2BDZT5wdXCoa212
cmqMYIVkYWdccnd2Wnhsd3CJaVWPZXqWp6RqZ1RhY29wSWlpamBhXpxoYZ1hZGdvb2OMZE1td2JkbHBqUlpsc3FxkVpYgm+Vb2tvmnKxcnp2aXVqUXJ5bYp9e3F9dZCFe3h4d3h6fHa5YWRkYVJ2ZWJWZV1hYmZY
XX5qz3Z8eVJ9eX1XeWd4Z254doKLdop5eXhydnZ4eHd2anZyZ2Ryc25aXWZ0i2alc399eI13foN4kXJ9fXp4a2p4hIiDe6N4eod3eHh1eHFseHl9gXJ2eXlOb3F5mXiQfXyFeIuYeHx+c317fH1+dYNwc26AcGmT
eKB6dnVzdnJtYIp5VXZudXiclHF5dnZ2pY11cWR5jXl4Zml2eXRxeXFyemp4dpx6d2RniqJ3dmaMX2JaWJ6bbmE6WGNObHGBSIiKcnR4fHl2Xml2dX9lenuydGyUdmF6dWRydm9wd3dQvHB0XHlneXhybmxwVmuY
Ykx5nmdvYnd5aW+Ra2OcbpF5e6J2cXl4enVUe3F5eHZfP2WKSmRkZmdiwVFfToFUfmRXUFZxXnZiZa1obGlfWE9nYL9PZFJiaYJfUl9fl1dLi3SgdGxHeXVjcHJna5tpVmJ1Y5h+iHR0Trh3eltmjU9hdnJnn214
d2RxUnSHYJV0d3lneJNheHloeGmId4x4tnZkZHGxb3Z1dHdjcXNtYYHEaHVlYHpxeHtgd3WOXYVxSFeER19oXmKUfmijSVBgeHZ7brh5n3t6XHdzglRzcWxqe3e2eWB8e256iWlid26Dc11OnGFleWlkXmptZXWa
jGx1ppeCaW1bcFdLcHV4aX5tdHycgW5ydXtpaWxhcVypclhla1ZnYGtiSV5mkFRTZ2pyZbhscHRyT3BzjZNZb2tVe3x5dIZ9fGd6dHNru3iConZ5cGBqc2VsWF1kZplha1p2dml3uHJ4i3qHdG1sd2FYbGlqbZR5
d2h4eneCipSPc292s2+IdnZbcm12eGdvgWJkeHVifHlpcFJkYnCmXmhcent9eap8enV8eXh7anx1a35+fXmtfn15fn55fGx4f3yAf355q39/dX9/en9yf25pX29+YppqZldzb5OFZXFrgERgX2Nwm2ZTWaN7mYtH
eXFzfIh9pHmGbWdqdXdvdqV4fpt8ZmBnell4YHZ3dXxsdHZzeMxRiHiOcnJZc3Z0TY5lZ2ScaG11dG6rbWJdf4J4h3F8bGt2Z3GZbIR3io2PjHyFe3J4d3B1f4BvbWZjWWl2e3pvl3WmdXF4d290eD5mVXnDWERl
b11zT0hnd3Bidnd2pHZseXlgaml1YXpvbk19cXJ1vXt5Vnh4endufH9/fnF/e8R8f2t/doB/dn+OXXqqZ3l6e3ZdeXx3dWx7dqOLeH10VHpzhHx8eXl7fZdXfH58eoZ9fW18e319d31Qand4pnh6fXd1mndtbXR7
WmOsdlRzVHRsW29dcIRpcnB8e3l9qWJ9fHp6e1x6aXhleHmcjXp5fHl5dJF1c3R0enydeXV+fn9/cX9/f39/f69zcGtvYFd2dV9yc5N3T2VwanFvaIFXcmqwbWpxaFd9lnpyd0xhanFgdWJrnXRzdnGRcoZnb591
dop1YGhoYFpVe211d251enlnZGhsZ1LIb3VvpmxwY5lwYXpgbXNzbn16g3Sok3Z6fVd8e3x7fXSUm3h2eHd4fHV9h3t5bXlwW2pxerGgaXR1jGtwdHRyen18knp+fX9+f3V/fn98fn2NendyUnJye3ZxjnKfcW1z
kHZremGba45uUnVaaGJwZXN3dY95bp53mGp4end3aXdOmXV6fXyCe3ZXdXl6dmx9XW5vaWdgsm9tZHZpeHCHc3Jzf3N/c8x/fmB/f39/f3+DdXR3XHl2eWhid1yCb3iUeat8enp2cHx4fXN6dnxqeG5seoN1enp8
fXxvlHV8eHiJqHV1c3Z5eXR2XJp7eXp3m29kl4xibGJzZlZphHV2bJZ7e3l6gXl6enJ0aIV7c3hieHZqblVzdXRod2GNcZhwcXp8eXC/eH19WnN6cXZ4eGxofHZ7bHlxfGxyo3x3bmhucHh0t3aQeHhNbHhudHJx
cXR7w3dlfGd5n3pkeW94dkltdlmJZm50dGihXoNnR19rqXReamdQeXdfoW1kVlKCan5yjmpxeHt6dXaScXN5cJFgdHZod1J3ep9td4d4d3dwZnZibHh8enp1bc5LY3htd3x8d3Nwc4R9anlxl3d2dmWMhXZvZpt6
c213fHd3fnCAf4p/f4CAf4B8gH6AfYB/gHx+c35poph9Wn19e358fG17eKR1c2p5bnd4eHpseXRfO2B4TXFoZXGog3d+W2tjloFZdHR5rnBsZmZxbHCIeqlgRHOAaGpzYmKXmmFybm1kdWl9l3KVZ4WVdW9xZ295
uG1sfHBuent0bHR8bntjYFluUGN1nXBsb118iY91SV+LmFFndlpudndjdnBoaYBua8tzdXhyY3Z+aG1rem53cktVkVVYU0BRa0DFWlJ8gG1nxnR2bXFvfHhzVW52gWeMdpp7dHiUdXp7eHRzeXN0fmCtcHR7qWR4
eGhsdHOEcHdvyod/eXxefXd4enx8dW9aYG5tbJNeY2dnhWxwd26ZU3Nqb3d8cIlyc5B1dXeVh39QTFmUXG1fa2VIXY9rSmGok0CKQZJ4P0xXRjZPYFI/Vm9+fHd+bnKdfnZ+fnt+fn+Ga2SVaXqgenZsZ3t3eW99
aHV4WnhxeHx6cmx4s29zd3Vydnd7bHuriHp5e3l2dXpudntyfX2RnnhRfn18fHp9iVxybE5vQmtscJh1XYB8Xp5ta2V/XbN1bFVaa2dYhIDvX3h2ZnR0fHp6c3p8d3d3TGpsZ3hxZnV2lHSwdm9ubl5OdHVWdGpy
cGJwVleqaJSzZXJqZHFtcGtzR2FwWmKAZo5XXFRifWZpm2NnbVhfZm11dmG5e3V5e2NvcnhgcG1We3pmpnx8fX53Z25wfHairH1rfHZyZX16fHl4rHd7eXFws314eXx9fWR6e3Z7fHxxZXJ2oV6GbnSSbHBsbVpT
ZIRraHZwgZh1j250c3VndHl+e35/fKN+fm9+f4B8dH+GZGlydFOZcXmdeHRdc197cHR1d25wynZ0XJJ4eG6IbVBNYHdjdcFtb0Vxb250c1+SXWJWdWSsc2twcmByZ21gnHlykHJqXYRyb1pwb2l2eXBeZHlfd5J2
dWNsbnKicGpzf4B+dnugf39ygH+Af3uAd3BvbY1zdXR1YnFyal11aGp4fW+zkm95fHh4e3t6fH2UbmtyjnFxdYGObnR1cWlZe3mVaXxsZp55jXp5e316fF+OdqBvdGqOc15teHNrcm1rcnumZGV7aHFsmk+jaWt1
WW1vdUVedV5ia45Ufmxhq2d3bqFtbW52eXp2bqV1ZWyidnp1e3dufHtzdXtxdW18c1BSWbhUNWJgRUd9TktTa2mItWeZc2h1eXFzcHBfb392nZRvZXZhcHVwa411imJ1jY96fHt+d3t6dHF8e3JUdy1oZGaGYXRt
bFKfUFWDcGBJd2BYs3NLbHSoRJ5uUl5kYVxzZXhzeHSXeZBzZldncZZfanx2cnZ5d3ZhjWs7dnpxc3p5eMlygHtqdndsd3Zqfn19eWVjZXx4p3t7fXp4e3NyeJl4nXN5d3t1cm1wcXCGVHJwc3iWeHFnpl5eXmh7
e2VYf2t0RnRyvGJrdnZ2YVddaHBaY6d0bWuIa2SFT4ZmRkl+TVZLY18/jX+FTY5Yenhzdph4bnl6cHlldF56eUpddIaXhnlzZod3XWxdZ3d+ZlmFhVZmdXWZZV1plmVjX5F1eH1tdHRuYpSIdXRzcWRsbW1Wj191
cVpYVJVWi5ZRiVpcV1lRZGFZq01Xn1lGc3BtZFJyaXNza5l3dWpks25waG14tGaRbnB3c3dfcllxdXZsn3lneXtvb5FkY25pjnZqmGmKWHN3ZGtmYZRwVm1bsWuXYX90dHl/YXRea5o8WFxGiFB0Ulh3rjhHTFVp
U3Nn1mtjTnRma2luUGB4UaGMhnGKX2l1c3VgZ3BtbZQ/e19kVI1KamaHg15jkFOSjnmSiXJxeHN3e25yenlxc21pbmaBdGxsd2JndWx6cayDhHCZWXZwd3Zuk51jY3ZqbH5xXVlvbHNvVGJAWo5hnH57f36AdHeR
hnx/fn+Afn97cG2QkHZod3NlgG10i2uOq1egZEVfanJjbGlYc2hWYXVram+PcHGSjYhpdHF+cmeTe1dvpXiIcHtke3V2e3l6XLNjW5BaSG1mW2BoWllbXW58e5Z8pnd+fl19eXl9eHR1dYtne9N4cnpmenRWfHZx
c3R9lnqddnp5fHd1b3Nzc6dsgWpvcmp2emFzmXRxeXJ0bIF5g35xeXxufnqFa3mSfHprd3VtcoNykHFvcXx2Z4ZngXp3a3SYe216eXl8dH17Y6N+f3d/e35zfXF/fn5/dX9+f316sn5+dn9/fX99f4iAd3epnk91
dEt1Y3Z2ZWueXV2HZWh1c06RbGhZdGx3jG9zb6NUX3qRaHFkm2N3XWexmm1kalt4i3hud4dqWnhpjnGElGpSdXSTXnFubF9bc4JySGBqqXd2f2p3and+eGOEe3tyZ8V7dnJ6fHpzbHtoc2VpbaNjc3NqcYtuWG5w
iGVzdJNybHtlbZ1rgGlwfIhhkJt4eEdxd36XaGtobHJih4NubWtqfHaYlHN+d3CEdH51lnWAenpoe3l8emp4b210mF5Ye3l5dneXa3ZzXJthh6dwlHZueHh0dYlsiWpwl2duc31icnBsX6RpZ5JeUmd4bHuWjm+T
eWhngoZydm6DdXZ1h3uFnXl3dX56d4RqU314aa1yVHB2g2BmaFyFa5lwfWdYYXGYlGVkdHNrbWNscnR4XY9id3pihbFhX2l2Z2VxaqxsbXZ0WqVtZGZvlI1YanRaZHVvdmddnmSdbHWub3V3d4dzenhucHF3f2Zt
jGVmaZdxc3dyaHVhimBpdXd8fG91fZt8flZ/fnxyfH9xdXiIbW6eeHlWeW55YXNvgWlyZUd5TW5oTFl6XrODbnl7d496dmRuemt7YJ1bcnN9eHp+gH+Uf31/f3t8f3R9Z4NzZ3J0cXh5dmmGiHNtkIp9e3F9dZCF
e3h4d3h6fHZ8hIGIf398eHdugniAent8fISGdYR2enl2cYN7fIN6golMb4NeaW90daNnW2Nxc3aOW31Ucm5eb25rcFRvo25obH13ZnV4eLx2YYZzdoFvdHxUb2hVc3Vyc5Ztcmd0a3B+enp/f36Sfnt2fn59f3p/
l2ZzvnV3YF96anpddWxvaXh3fKxyfH55fXl+eHx7eHWWcGelcnBygnpgeHN1e3FohX+Od39tfHx9e35+fX5+faJ/bn19fnZ/f359f398fX90bGludHVxq3d1eHp8dXOHopJfa4FUT3N7aWNYqVlWYWZ1cYt8eW+j
eWh5cHd7d3pgfHKSeJtzdnpzeXWeeXx1apaIcm54gGB4cHBuiHZgd4qAYGNddHd1bF+kbnFlX2GIh213ZWiCdnNpbm5rbKFyaX10aVxoQnVtqJlsYIKBa6PBVW13a1dxblVLcHVnZ3CTdWONkmVyc3NjVnBmXVFQ
j3Knn3ZzVmJtcHRoeWpda2R4ioiBbnJ3dmttcLN1aHGYc5tldWZseHpwaWxndmFlunlSZ3pgVnRvW3NcZmdqacd9X2ZfYFtpcEV9Y2lqU2VbaYZ5bpiVdWZ0XGeNYW1iTGJbeJlwkHd1dH9vZ39wf3NqqU2can1c
Zjd7Wm92YIloeW9xnXZseHpocniKe3RukHJjc3J0bXdlbYdVcnCYcm1mS3RsZm50YE1RkGebRIVFdWNqTHpvanPWfGd3dHU/mFVofHt3c3t2T3ZwdXe2dWJyaHJoZn11dKZ1a25na1mRfYV0eXRveHF0i2d8ZXN+
kcOAc3CKa3l4aG1pc21vcpaKdZZuaHB2d2iUcWhwend9f3RzaWllanOTdX9yZmtjoYVyaISUZ3N5YXl1b3FqdWdCompkYF5wb6hla2huYGt3aWZmZ2+heXFukYhwUmh3anp5eKB9gnx8XXp5enF2YmFxXWhydIZo
dJFxgXZtZ4xvhHN5dXuEhYJvfHV1d3eCemB1hF9Wj3VzWHtyfIV5fmpcbIKOalNsdK54X19XaWeGgXqGU4VndHRsZ3iQdH1eeIiee3aDdW17iXl7dnJqeU52cXNre5N5epxreXaOcHqdcm9sjm96dXVicnxXbmpx
km91j5Z2dXd1cXFTcEh1VYF3cWWNanV6bW10a26Hd16IaHx6jWeFe3eId3h2aGNkk3RviGl0fnd5bHd1dnB3TWR5fnWbfXN9e6Kkc2d0e25kaXd3VXtlcHSdc8B5ZHREVWtycJd0V3FuL19zPlppnWZ9eH51fZl+
fHl4e3x2ZYBTYG1rYWZidWyqhWFzYmZ7kY1/d3d8dXp4cXV6eHODaoVtcVyfdoB2cGJzc2mAd213eXZ4f3Ftd3BtZXxokIePV3hwc2ZuoXVmaIdiZGtlZHFme4p3flZxc2hnaXp7lns/aUpeS2FBZlDFjWGNUFpU
nmiNfXx3aX16cnp+fHtwfX16kWN5bGR1dmR5gXBtk3qLaZN9fXhxfHl0emJ0eml7b3x9tXp8e31+eXx4fXZ4c3x9g2+PVW53cmZunm59gYd6cW59i2x4dW9fioSObmRvr3WEmGd0eXh5YWhseGhyS119e3xxe35+
fnR9fX12e7lcd4KXnHNgdIdob3FyaGeajl90hnVzgHh3aXNskVpzan1ic4RmUZV2c0ttcplnmGRxen6QeKBzcn1ueXR2d3l4i2FehG6FpHl7Z3xoVnlzebF0lGpeZWd3eJhkeXVwTWVLcXNaq0N0bm2XZmRmXmRo
U1+FbW1gZHRwVIdmXlSXjGVjgWaJaHOfdZB3cXJxhXaOdHl8ZXpofXtvbKFtYW6KmEJ6bE6Fb29vnFVsWoNuhXpKg3V8fHF+fnx8cHOgr3OgeX1lZnZmdYRzXXN0aXaYWXV1c2xudnZzeXqhnXFoeXSAfn5+fGN9
eHR9enNnmXqodWtoZmNQd3Z4YHyWXUdiU2xwbn1gh3NrbZBeymRgUW6fkGx1jmp4dWJ0dWNnXF5Rd25hYLBpdGxkZGScUGSfXm5qgXaObHZ5bnN4lnZ1c2N4bHpDhq52bWV0enB3cXtvd3x9eXtvfn12eHWIeo97
b3hzcYF6fo1vXHh6cXl7fHp2dH5ygnd3cGJjbXBvk3VjaHFlc8d1c2prinBkYF9WO3RkZI6Dcm2Kl1ladYxCYVyBimllZ4lvdnZwcZ51dnOhZ3x9bXKXeXx4e3R7fIN4hXCVcHB5c314dZNmj3R7dH1me3dzbZJv
X4pqcnV0d3J0Z4tRX21lQI6XZ21yaXJnfHCxU3iVZb94XHd5cnd1VUmOYmlZX2lvlpBZYGZUYWN2ZXNua06CcXSbf29yYGdpcnp3eWBsbHpwoJNxcm5id3t+dltwgrZ6fGN0fX15fX9ja2xxb6RgaXBWbl+OaFeG
cHl1hntlq3d7eHN6eXx7fFNab3SOhIl4eWpbn2pbaWhqPM19fH17eX57eH19fnR5d4BiaHd5hnd2XWhye26sdmaxc39pen9+fnt9fHx6bVtix2NqfHxtfH17d258e2x2WqFqdXV3kXhybXJtaHFeeaSNb3Jebox4
e15udnhjckt1kF5ydW1yqpFtb3p2f3pzh2uObmlpZXd1aW1nsYR+fliIbG5mY253dmukgaJWYmeCZ4Z2e3CBcnJ1koZyaX5zZXaEfXJ2VHRzpnpgcWNtgWJqbGtya7J0am90bHpzZXNeaGRmZm6abHRiWpB7mWZ4
Y3BnbZJud3Nyd2Z2h2Scc49UXndtZn15Z2agiI5tfWqgXWR+bm6xZnNSXo1wZU91YmWKdIpvcm94aIJzimZ9cItEeG5qb5eOdHJvfJxpfmpTdYB0nW6GdXdnf15ulWFjZn1dZVtzUnJxVXRkcXTGdq2QZVNaaS9w
b3hsVo1LQ2Fxd5GSjnltcHePdG2Hc2tylHB2fXp+copwbXl9jWiDeENXnHBqapt2Ym5vaYSfYnh/eXp4ZnKRe3uMe3F2dmF6Y2Rma3KFaJdkXmparmBYc5KLi22BeVt6eHNrbnR1dXhyd3d9fXuufXl0e3RyfWt2
fU9gaZ11imp1amF+dXJUc6tHd3p2enF0fHdxdJlwd36Svm1rf3xZdnVfT3x8dnt+k2dkWk+EdmZxnIdZa1ZZWV1vfHJ1h4dzdHp9gXN2pW2kcXVpfml4eHVTcG1shWCNo3VYYoZoY3RoYn9jYV5+alh7bYpyYJeR
c1RoZXhwcG2Ce5RydW6BeXZhcGeVWXZstlhnXkifd3tsRoReZ2lQU45wfHBjcmiaeXt7cIxvZHOjfHh7emN5eHtzeHZzeVp5TpBkc19hmHByUWSGkZ9dbY99f3h5dX5+f3p3e3x7fHldk2dvZ2qfc3V0ioR+ZnR1
VJF7e3J7tHx8cXl8cVl8fV2HZHFoZZxqZWJkaKNGZW9jb3Zgb155cmlqklqSbIpyUXFxZ2ZngXBvb4tan2Bjd1xgYGKbYWRtYGaPh2BVoGqfampkcGZbdnNXcGNqXZF2X29ofX2KY25neU5WdHxzbGNwgnKEf3qI
dK9zb4B5hG58cqZ5jHt5d3x4cWV0eYl3dVhkYVtel2ZtkmlYZmNkYoh2a3iFbJp2altMfIN2e3Jmi5N5d317fHl3fX6TfXt+el9ebVljQWl1pmxsuGpdbnV3dmR7fGdudmF8km+MdHNYYnlucW6Fc29eYW26h2BV
cnl7dHSmXHV6c3eQemmId1FhUpBoaZxNb5FiYmdYY2J2fm1wdGqdgnhTcI17aXR2b2twq2VvXmpxfn+TWmZmgIF0lXZad7B6d1J4eXx2WnlraXdfw2B+c3dOanSacG13flJ+aXVskHh3f29/hGZreI1kelFvo3h2
eE+Qm2BxZ1phcV13d59ab2SZW05KV6ZwZWKniW9nl3V3RXN1cm+Gb310fn9/dKp9fHx+f3x5a39cYHVpYW61eHZPdJ5wZ19ucnF8fHhtunt6d3l6cHtvfL5idmdXc6Fscj1pclN6bnOUeJiLenNxe313e4B8fHN9
XaVuc4xmeG11dIt6gWlvgIt7ZmJbbkuRaGRyfWqIamtZtY96fG1Aend0d3Z5XZlbblqcbldiqnJrWHNdcZVxa0xtd4hzjpJ3cqBnbm5vVHFckH13q3JTdKVmc3dodWZ4ZoOBdYJ1d3p3cZRpbHRyeVBqd4m3fHJ6
cXSieX10enaRe2N1i5peeHpvdXeBe2lwdnJyhGx2g5t0bnOFdW5ncnB6fHl2oXd8fHp8fHF2cHt8e3l8f3d5oH2Ofn5/fHd9a6t0bnZxaHh3WF5tcWuhbXHGcXdwZW15dHVlj3NmdGR8dHKOZIBch3eCdmt2cYiA
hnd7fntym3V5bn18fnl1eo6BdHFvgV6cepd1endud3OijnZzc21oeXZgcI1kZ11ycqRwcJ95aHtvdlt3dXB4c3SMf39/fJZ+enl+fH97e31+f4CAfHqje390f39/gIB/dnWXdn57fYR9d36EfX1+fm1yeKp6eXJ4
em18eHpseZF+ZGVhbGFroniUdGhqaXBqfHt7pnt/e3Z7eHt4dm17b4R8eopXe1hyd2tpcnKMdapleGqndW5tbW5tbm10cHZoinZ3im5hjWx5ZV6GeHlyhnB9fZhcfnd+fXqCfHx7d3RVbXRlZXFwcodrp1dfnWZh
dXJypnNueVlyc3Vzb3VyjXt+dFZ/b3/IfXh+fn1+fH5hYVhWc3mWcm9zb1xupmpvz2JuY1xvenJySWZ4boNjUnhleJJealt2bmdqc2B/mIN5eGuTeXOXe3x8cHR4b3duYXx5mHS1b3t6dHJpYHagc2V7hmZ+hmR5
dZ9wkH1wfWmTUXtlY3iVc2Fucl9ubWVmiXd1aGdrdHVibWp2dJVwg11Ib4Z5YIpwbF1naXVfqGtvfnx3fm5ynX52fn57fn5/W3h6h2x3UXV4Z2eadJNabnR5d794bXp8fXp7dnpzc3F3d31gf3l4rH13fn59fn58
cnOkYW91cnlwb3B1aYRgp1JhU1daV21vYlhfVGCpZadei4RqcHx+e3x8fHxzlH5za4hyaXRnWXWaY2R1eHOIWoFzd7F1a5FgfHRzaXVxd2yIeXV5YoSeanlxe3B4dW6PY3GBeGWclGN0cmVmcHhqlH5cmJN6aGZ/
dqFxd3JqfnNSg35ZZJCAcF5UgU5SkHxhUllep3FnmG5yRX9xcGdtcHd6eZh+aHR8fnt+fXJ+enxnjoGEcnNldHSofoF3bIdtQ3Z4bMt0Wnd2caNndWZxYn57ZJpuloWHemx6bHR4cnRcXph4TV53eHlfiW9wrHRr
YH5odmNXc3d1c3NlYqeLcpx1dn19eJZ+e3B3eH17e36InXZ1ZGuDeZhodnF3aYZvpHh3eXhzjpN4cXx7fHt4fWSUamRSXXFxb6lPXmJkZG2zemh0fnhvfnx8f3x/bXx0fnW+gH57fn5/eX5yf39+f6R2enV+e3V8
dmZ2cnBheHCJend8r3ppe3tpeXd6d3h2ymN2cyxmbnh3ZXt5YW91cGV7e3apdoB5cnZxaWF1aHKaeXl3fnxie3Zje3p5eHp5sWV0b7B2dHtzd3N2dnJ5ektLkVhMUFpfY1OPj1FBlktrWmtvgWiCc3GBt1tiUXZr
ZnNwbGpdVqppZYqjX2VLVnJ3hWZ5a26neWlzdnt2eHWRTJOTfHlOeHROhW96fG5lTmO5bVJsa3h4U4WWd3Rcb493fI94hk17eXlqe2x8d2dj03B3fHJtd3lwi255c2FzTW5+jb10fHh1RXJ0dmh2dXR6fHafdmGw
d1x3hXhUdGdgZnuda2pcZnNyapR2Zndma3p7oHptd2R7eY94bXVwbWCJdYZew3FyeG5wbGVlUaVzZoh1dW9Tc3Rwo2qIZJVrhctzb3iEfXh3WW9kcYNeb4LBanZ7dYp4dWxQdnVxa2hgTWRkTFNja22YTEFoTqxq
Zsl0cnunXXN2ZnV0dXpnb2ZmbHKUe3F5dnB0co2Wa4NYWF2yWV1jaGtMb2RYlIh/eJh1fXt2cn59dHl2e32HflRiZHNgeUtnbYdkc5GTe1l0homDZ1+UeXpUhXSdZWh3cHRvkYdqXnZzc4xsb3WEZVqRf4xpkHZ1
cnBkgnhnYWh1s3t7caN6fH1yWHxbe3l5Soh6cZ5jkHJvX01lbqRRa2yhbXV6eYx7bHBabnt3cYiKjW54PHVwdnBfk2p1VVyAcHZ4dnixbZB7aHZyZHl4dk51b2qgjn5wdGCIcWBXfml6dXt9e8F9fn56e3p7b3tc
NnZigGpadmNyr2uZbGFsa1CMXGV4o45bdVJsdmN4bXRja3ZikK1ZbXViTJFdb1NRYnygYlhtinh3baFrbXB9c1xueoFfeGx4eqdyXVyKZmiKd3FkeXRvenhktHF8Zm5vd3d7dnJoeql3e3B1cnKNc6FnW25+cX90
c3mFcmmLcY+SdVNxZmmHcnJlZ4lJZWdZk4BkdJJic3Z0Y1lxa15gW4Fyb2nCc057e5Rxdm95bnWNWZhzeXWgeHNqcm5hbmVyddl/f4B/cX98fWB9fmV9dH9TTWFPaG9vbkpsj117V61rcXx6nHmfe3tpZ3x7ZXdt
hmaGY3ZqV3d5e119aW2JbHlzamd7cmd1dGhkk5BybYdKfIVxZoNUXmQ7gn5aa3JeVnh4a6B0gnV2bUppinFkblNlS65eTm9gYYuTUU9cW0mlcGlzl1psdXhHVXNka45wVmJshYeJdnVtd4Fsbnh5Z1RUpmODqVV1
c2OFaHFtb2heXGFobnR4b3ZsX61yaJCBRYR+fI1uhXh1YG5xY2Odaqh8aJFfcGZwd2tylnpsWm+mgD5udXB9bmRdbWZ0gmZgUFdyWFRLkWVgW3x7XUxZqo19kHl+dll+fnt9fH5+fX6afXF1bHJ3fXxoe3Z2d3l3
YmZxeXN0nnV2fXNueHd9aXd9frx/fndmfn51fXx+enV0dG+NfGKLhXhubZJyd2xuS5VqZnZrm3hXfHR3emVmZWh1dptkkWpvUGBvOnVwbJKQX2+Da3NrjmdseXluZndxZ3x3vXZ7dVR9cX16eX5+fH2MbmpkUk5u
c2FocplimW5MjnZxdXN4eHZrbo+idpxzlVx1iHZmkHV2Zm9vY2R3dW51cJaleZB1clB3Y3NbanxifX16tH2OfX1xfHp1Y3p6dXV+p2JzZHt6aHRocphydoVuenh1fWSefZ19dnh6enhkeH58dHx8d32OfHp3oGl8
lHt9ekp4gHt+oH14dWd5fEtae3B8fL11ck98c3aOdnh6emRhYXxgeXtweK9ieHd1bnd9aXt7dHp6cnp3ap53aneNcGGUY252dG2UWINpTHFpeHBmXnF2d3WRfW5tg3V7PmZ9b19hWnFzdXBhZH1zqn1cXnNUb1ds
dLFuaGRVfmNERmVZb3NQdHhzdm52aL9tUWxyZX9raHJ2Y62NbZhjWYNqeGlwe3t1cqxsa3JshXBdY6CdgndtenZ0iY10dXB0m3tyXXZoh3ZtapZ1eHRtdnN+oqV8e3x5fHx2d315enqcZXh2lnV4enJhmFd2ZXd2
bXh9cLN2bHp9blx2emxycH9+f39+fpJ/gHt/f39/fn9UcXiGca14dnJad3p0Xm9tcGxycnmsd3dzbnJldnFxiGzNe39/fmp+fnx5enx/fX5nv294dmZkcHFwgXN5aG90lW28cWJzdW9uZnBwd2R2dIhjild9e491
lm6OdHh0aXijcoiGMV5kcnGMa29xb2VygnFleaRvU1hxWGRscFFUY3hyeVZ2V51yb22JWmxogmh/gISKgICAf4B/f4CAgIB+unR8enx4en96fXRnd3l6Zm11c11taXOUcHB0dHd0aZlzeHlleXpvvn1zeJV5fn17
ZVp3lap3e0J4T3FsdGZsa1NlcWJxnaZnb2RqXGx5cV1qaWpxcJdhbW6jbXtZV1hgXXmDe5FsbXl7dnNmkml5dVJlXUtcamWLappfhWVkX2WfeXtseWlsendwbnOPgF92s3WyjlZmZnN2XW5ranFvcXh/hZN8fX54
e3BxfW5tfnVbfX5vYGmFdnWHiXJvW3JnY4tug3B3dnd0aH1tb4SFc3FecWpln25uZmCdZFhrYmZEdqp2eWNacXBwb41iW55vRXdkbW5pb3NjcI5vYqKEapRycGJmb5d4dFllbatEf2+6X2BncXJnd3VZZ2tXZ4pw
pHSMd3JqfHSDkGpncWdicG9uYZ5qZ4dxcJdvcnhlbXODbpFzeXh1eqVmZ3Z4dXB7S3Vomm5zgnmCjXNvfHJpen5cfIVyZWV0onpzbXh3Y3yVV3x0dHOOeW1ka3R6dGZxbHh6km55u3t4VnJ3cJB5bWJ3pIdSdYdx
eJRxb3FwcXFzeoa8ZXhneXd0dGV3c0SQkHqedpZ9e35+d3p9YnZ8enx9fXuUmnt8fXt9fH5+e3tsYnp0cXvCfJU9bHl2dHJ6fHV7dnqFnHp1f3Z6eXVyenh8o36Af59/flx/f39+fH+AeH+AgH+NgICAgIB/gHqA
Zo5sf15ld3NtbFCKZ5o+Yl1jZ4haWlxvZoN6b4CcZ3VZi15Ud4Z7bHRjc5euUmFnflWGpWpbbX11gI5+ZmJ6a3hacmGHYmFxe5JdXWqjZ2hXfHRofrR2dXx3fH1ufm+LgEdpbWVwWW1sXGaeXYpLa8Vkc25ub4p1
dmhSaW9qV2ApV1JXTUaNU2iJf4asTlpYY3V0do1ycHNzcH5sjWlrjEx5dHKKca54d3N2dnB5eHmaX2VRbI5hlnJeZopdaGVhkWBtg0aDTWNwcWxoc2x+jm94e2t3bHOwe2l8dnh8dn1kfmdtaKZmY29SW1maZmJd
WHdjY6aacIZ4cGhxiXhtc4NubW9sT31xTGdlboZtnm9KcXZx4XNud3Q5Z2JyRXRzlWhjbFx0bXBze4+VeHd5fExwaUOGaW5tb2GeUUSPWV2sdYmRa3lue3h1Z3h6e3p6s2SOckRxXnRxcGNqcG9Rl3Vye3B6i3l8
e2Z0enBrdpdYcm1cW6xjb3ZjaVpPbGixZHl8wnl3Ymp7eH5oenJ5eV2EbG5lfWytdaZ2dnhscXZqgXxyemSJZnSKenpyeHV4enh5d31yi5p2bX16enp8fH6AgHJ/f5h/f39+gICAgIBSd3l5dXbQm3lQe3p4eHd7
f3N9eHt9h31+iX9+fXh9fF9hu2BscoNrWWV+YlZiYm6Bb15/onpIcnBQbWBhXms6r3B3b2Vzi3h3cWlkbWtScVa4XnRlYWlqamlqa2RcaGJeqHt6d3t3eHp1eXt2YW17pWRmaXN0g29vSmVlbWdxbYWKaIqAcGx1
cWxxboF/XGtpe3uKeIN9m3t1eHN3fnmUd3R4dW+Nr3p4bnR3bXFyXV5mYmSPVEJtbIaTe25ta0xycn5ed21rsnpxdJKWfXh4eXRzjXKWX49xeGJpbHV1l6FYcl1wX1efX3lvZ25wgmlVY25cZ3GYb3Byam1tc5B5
WEhlent4tXp3T3F7fHdue5RZgoJ7eYx9eXZ8dXuCdXtuenOifm9keH2We4p9dm95VaCFd3peeXl5b3dpi2xidXR9fnVycql6ezl9e3N4VX17XrNncHlhenlYi3h4dnZ8bmZze3F8wX16Ynt9eHxxfa6ecW5ycGR7
fHh5dHhna0uVZYm2d21nZnlubnh2eWx3e3KLc1Z1XW90pG50d11Pa7VpaHt5eVV+fHl6enpwe3x1cZdqdHCoeHhgcW9xbn14l3SkVXh1W3VsWndhb3hxeV12d2ZxpZF1cnaDbmlubmPTc3Fub3BfdXlOdnFfc5B4
sVxUWWaQS25oOGuZX2h+U3N5eaFRco12dkZlaWVvaG2OenR5anZfeHdsV1igW19rf251YE2RXHRtjllnaWtzXI6ilnNudlN2cGtrdW9oanBaeZeNeXt4fnt0cniPcXKKZnV6sneGn3h6a2yGdmJncWduY0h0kcJ7
eS14eWqnbnrye1ZxbWMre3lkb3hwbHN4rntqo31tWGJ6X3hhdXd2fLBlpHt7fXZ+fX17fXZ7d36aW3pYe3l4e3t5enR6eGZ7RH9/eH6Ow31+Xn11fH19fW1yanFygYWFc5dsZWtxXl9seH9/cHnLfX1Lfm58e3B/
YZhscnVxpG9xaXlxdHh4dVdta2RhXZ9kdV9VSYukNlhme4ZvfZBlkHtke3V4eXlwfH5/f3R6rH5+X39/f39/f3pzfn9/fKd+fn1/f3p+dH5YcFKJanY/inOsZmZsXmZuZ3Z1fGt2fmtxnWtvmHVgd2l6dZV1hJJt
eGR7d3Z2eXpYb2FlcWSLt3hbbXB0doZ0bX58fHt2t3t+an19fX19eqJndWqRcop4cFxxdYlybHabY4Z0dnW3h3t0dHZ4d3pziWlfc2Bpq3d1THdpeHFqc5ptgZJ6cm56emJ8e3x6enwyVU6RrG59cm+yZGNjR2F0
dX9kbXp9yn12aX59fXNrfnB/er5+fnl+e31pdH58fnt4cnacd3Z0eHd2c5t6a3FwiHyRk3t2jn13cHl5e213e553kGt2dKJ8ekB6eXp4dnynZGCRd2dfcXRcfHJqbpOKtY1ddnlxaHl2X3dxd3xzeKZ7a2lfamp2
eGKkeYhyYXNrdJV4cXh5enRsiHZwcoF5pH51d3t8fX5+XXt6en95foh/rn57f35+fmp/fn57f3tLamtikGl1cmxLfVdhemeCVWRiVWFlk3BxW0dmZ2bCXplld1VbX3mSb3FkbppuZ5aHYYd6bXJ7fHl1i4h2eG92
ol5jdVSBpXRuZGZ7Z2SOeqqKbWxiX4t0YmGLb1djc2t+hWWKc2hZc3R5a3tzh21rTXd0YYFuW2pMaXJsdJKGjXx6a3d1bXKDcpBxb3F8dmean2ZqjHBvc21jaGh/YmNkVnFrZW5VhHRxT3NwnZFeaXBqkIGcc3h6
end4i2RseHFSS2FmWrRnaVtZUWWMWlCTfJ1cZ2uSd3htck9pkalZRlh0dWNvZZl2dHB6s3VydHRsf35yeH7QfH9Df39/f35/f312dd19Z3x8X3t7eHpyepdleGzYe2Z+ent8b3R1bn1xlXZ3fX1efnN5gX19fXh6
eHyPjHt1Vbl7aHl8fHx1b3Z8rmZ9fXxwfXh6e3x8eHlyftt4enl6d3tveHd8dnx4gERgS1xog49wXJF9YIFOf2mFcnptdFxicW1KX2qvbGh9dXOvbW95eXh6h3h6blqRjV1vc16Kq3Z5R254dnOBcJuHan1+fXR+
fHR1dndteX5rf3x8fHe2e39pfX1+fn57YmtqYFlVUXRuV8uNaU9ja1VfbmFcYElqcKdnVm9maHlua2qAU3w+bWyjalxxWm5zZnl3bHB1aHZzXq1NhlxecWRxdpGle3Z6elyUYnltdWBkr01snFpvcGhikUlxVW9S
d0hSWmZsb2ZbYIZ+cGplYHGFf3B3coF0dWiebnF6b3hIrE1XWGiWdHNSZGNdo2BiXXB9fnN3xX19bnx9e3x2fX1XbmlsX211c2aIcah1YGxYYXVmWX1GbmtkYVpWYImUY3Z4dZiPdm1panF5fmRsZ3OBdnB1lT54
c6hxdGx2bGBjlG93dHCQcHNxZm9tcodjbXObgnyOZXp4YGdhWmhudDhudYt4bdp6eF54eHZzYXV4e3d+fnWle35zfHt7fXl9Y3t0d4dpcXt5cmh5pndzdn10dHV2b5ONeWN3eXScb3tqcHB2b4KReHCMbGtjcGp1
Z4aGomdij3JyS3BtbXZxekhkZ2yKcGhpc2ZqeptlVZFxd3V7fJGVeXVoeGhpc2Z1e399i3p7e61+b3t8e394fp1uXGp1ZmhieXB1pGxvc590m3x+en6cfn5/fX9+fmlnboJpmopwjXZyVGtldW1XiXxkbb12e3x1
fXl8eH19cnlFd3nCl3NqY3lxhnJxbnF2qW96ZniMb8F7Tnt6d3l7d3trs0hpd2JUd6R0d2F1eXV3c3ONc3l+enhocnJ4coZvXWFsaW6fvGhtPmZsU4RbZ4hDdHlDcW53dFpvW2bDW2+fUHBqXmqDc490ZJdTf2Zl
gJh5e5l2h3lncW9qdKF4XWSlgnJua2x3cIlpfJU/fXiVdYCTdHdpeWZxa2l5eXB5WHJ+eo12mHl6X31zdnN9dnZbdmZ7epx4h2p0aHV4bnOOZ4hxvXBYd29rcWxzb3h0dHV8fXZ6pH56dnx9e3p0fUp4eUnKbKN4
eVtvdXZ3c299e35/zHt1fn9pe35+fH10bnZ8fnp7c35+dnd8inuJep5yeHBtfHp7eV92ZmBpZmVjZHCYanFrc3RrbJx/cnRxl2F2mJxxcWFsWmR6YFliaUZ6YIp0dmBnd5l1cnlzc09Wamhsb2h6eG5wb2d1kHSb
hWevcXx1fH95eGp6dHp4d1RzZ65ydHFydnlmbneKdXVRX3KNeWqfbmwudYxjhaNhfm9ncp15RXN1dGRkcGxrkVRsYoJbcGuUcGmKW2KBYm5HZXZuy5Nhd3V+a153ZWVaNmFzbWy1lmxwT1JQbU5IXXl9fnl9cXif
e219fnx7fX5hdpKxi3GAdHpwaXScb2V1bX5/fY6Agn5+dX5+fnl/flePfIZpiYKAe5yFc3BleHpScG5ahXiYcWBnWnN1X5CJaHlTxlJmRGduV3JtdW5tb110cmyeWp53dDlvdXlqWnJWeXxquHtpfHttdXx7eHxy
V3h9dIRlcHt7anFynqB3elxtYmanZl9+cop/klhMamdsdXWJm3dpdXhuXnuHbXxsdX98da57fn1+dlRrdXd3clhzc4xufb5teVZ6kY9zdHZ9cm5ieHqIdI5menR4ZYtrMHt+qnN6yH5+W3x/d317fVV3bGH4lTl0
iT5hVV9dam1gfHdoY3ardm9namRyZmx0Y3F4YXp0lHN0mXNja11rdW1+fXxicoh8fVx2ZHZxknlWfn17wX2Cfnt1fHJ5fX17SXBraHymdHllqGFjU1VuXqVqgXBWbqB9eW1xbGtwcXlaeZF0cHRydXKOdFdwmHdt
ZGl0dFNhY3NxWlzPZJBvW318fnGvfVF9fl59e352fH1+fX98l399fn9vfn5+fn99Z3p7fXl7l359YXObb5pzeWRvaF6cdHl1dmp1WXaQc3VaYVdydm6tdnRCa55pWWJ3UGiMeXd5bF1waXaUaUlxnUVXZ5NqaJlx
bFhkh1eBW2p5dHe+g3t2eXx5knN7enV7S2p7oHd6dnpyfK5xe3ttep14eHd4d3Z6bHVvkHlnd3Fob3Z6eHGHenudfHR5eHd4bmxgd3B3anp2bW5tjI2fa1t2c3yPdYB4c29vin+Qb3ZofXx9s3pPqndtdXd4fHV6
Vod5Y2lyyGR3On12fX14fXJ+eWXZeHh7fFNpd3p3cnNkaXJJkXpKd3dua1xtg3mfVm5raWNkapRwV5SQm2pSYjV+fXO1fIV9enl9fHl8en1USFZJXL9CZWhPVYuIXkRbZHNbY7OTMnJ4L3BswGlxdSZxWGBGZbt0
dWdYVlmcmpZUbXNhSZovbXKgaYx8WFplhJFSaYhtgHRzfF5pXG9ldGtqbKBecYJymodrZ11pZmVyZHBjanKjdXWAdG5weHZ6fn59e3Rwfn18jX19fn19fnh8e3B8arZ6c2F9enxyaXl6dnZ4f3SKYXWFfXt9fnp+
Vnp7dnBxeGF0XWtps29zdWtqd3B8hHtynJhydW95d3d+bXN+fnqkfn18fn54fXJ9VnmLgnZddo16c3Z4bntxlHWvW3hvc2V1cmx6eWRpZGpLV5WZZnVrdXdpXVd6rW1kWmttamuygXRwWX9fVm2mZWGFbX15Zqhy
dG99W45yX3WFXG5wXn17dG56eHRngW2NiohgbWOFb3N0Xodsh1xNbF+KeXZveWmNg2Nug35ybXxJYHV1bm26dHlVZnFvYo11cZN3ZW+lfHN2V2ppfWpeiWp1dW14bktvdptri4KAbHlZdHOAlmhneXhyb3NxcaBw
p1Rnb0txa29WhWVoZU2ejVRrZ3NvdLp1YFF7fXp4dHhdcL9SY2NVbmJieKBea2NtMFFhaXGhqXFkUG1ZdnNjeE1za290e9d8eVx3dXx7enytf3FXmXBRdnhcW3V1bWtysVxae29seXpvZoZ2b2piaWeIcZV1iYJu
cYR2an9yYXBqcWN0dZFun3djd253dW5pfX19bXtzdLB9cH5+hX59fb54b1VZf2hmbD1kb2VWam1LfGmPYm9QdXaihJdmhImCfHtyZ39ma616fH59fn9/fnJopHl2d2ZqeqB6dWp7c3xQbGhmhleTaGxNVIpwZopg
Vntyh396WMF6cX18dX18fpR3cmpcYGZ1cGJiYZ1vT3RyepByfXp5nH10iHh9fXlwWHWDnWtlYZx0UUGkkm5PZ4J+Y7FOcm9xdGhcbm10cWtxZ4hucmlzZFxkVn5Rn1VOW15pWVNYbkllZpFEfLBDO3pzrn54c0qB
c2V4fG1/km9wgXFuorKHa2xkd1pxbGVrbVqifZF0dIZ6enh6e3p6fGmndXJteHJ3dHmJkHpfaEh/baN2fXl7lX57fHl9fH13eXyadoBvfnJ+dXx+f396f1iDcW9ydol0hVRrg2xpqHNnk2yffWt1fX11aHV5dmRz
bGNuY29kZXV0oWyFYF9xin5ghlllqlxxoltPV11tXGBWWHZwYmPHdXVZYoZtbFZxlGt5b2lkY3JmYFZXSU6SfWhqcnJxkG1wcFliZbFwdGxcoXJ0c3WGcZtsc2t2cnN2d4WQfX5tfXR7e3h0eXhtdH6pdn9/fHB/
fX9+d354fH+BUG9vbrNhcJl0WXV2b11UoGR5ZmxnfXx5fXZ5dX16aElwR21klHZzcm2gWoBkV1dplHhuj6SzdXdLbnxyeEZoq1xkjGxgbXJxbmtwcmhjjGrFeXh3ejd8eFt7en2XPHZUk2hyaXmDcmpZcodTZI5p
YIlwZGFbcm5qamJUY5Ngg4R2d2x0u11weGhzb1NxaWtoc3ZzbYt/eXNyXmZtVIOpcHRojViea2p1eXBwUHhzcHp9YGl6ZZOMcIZ5eHN6cXS2hmdOZFVmcHRxbWlrbFxkmHduZ0xua3ZbamlabXV+iIqDcJx8bGVx
dGlsbGVudm1QbIlqpWV2eKRPYmR+kF1dbHlweG9nYnp3b6FrdX1qk1tmcGika8BtfXFZXmtoZnFZXmRSb2yhm25krHtodYBTdaN8enx8Zn93dXp4enh3erZiiHFlfWWQdlFTanBpYW53f29rZn+gdnRUcXCMc0xn
fn9+fK9zeX1/fH18fn9+fE1hZVJTZXN0c1Nwametb6p7fqt+fH9+fn5tf39/fH58fISbenxmUnd3r2d7enpXfk6YZmZkcGZzcWGzcHRvb2JlfJh4dF+rbXVIenR2c2N3f3p7f399k398f395fX96fV2JlW5tVWlu
da1lZHZ/U3R6dphxd2Sedndib29xc3F2bniTk3ppXp13cnd3cXd4eXR5ZX9+lWWdem19fXJ9fXZyfn91d3erfXxsf39/enp/a3twYHuaYI11cHt0YXt8eZNwVolSd0RvdKN7aXl6d2x4end6d198gHqWdoJaY3J1
aGx7cXRkm3t6lX1udH17eJh6gHp6i218jXF4fHx3fXl1dnePf2DDfX5Vf31+fXl+WX10daNwhXt5dHlud3V1dV9vdW9sZo51d5x7dHx2Y3V0e3tvfa9chHdPenp0bHl0pFRSZ1pel2RiSVNjX2FdX2x4fHl5eH18
nnqbenl4eXyCbGZxbnJoenaHdYlsUmJcfG59eH51f3VzcW2Mb3xnmo9mXkKCa0JwUpNXjlxsbGahZJWCYmVbVFpPXkJZXnxrm2RiZFhkanl2cWllc22Sa6R8ZY5feF5ocnd5dXd0eneUanJydnx8fJ98X358eGl4
U19ye4xlwXN4Wm94bXJuanRxenuUhHV4fGd5dXR7l21rXmpnTW57cW1vo0yUa4iCc3l7fJt1bXl3eGd3d251ZJlrfKNxcV11cXhJlnVyc2Vuc3mMnnuJfHp5eHJkiodymXxqaoOLW3Z7b2F5bXp5bZd0QU+fc0V2
ZZVtZ3JzaWCKcoVtg2x+cmxWbJVubWVpdHV7dXhsZnR6nH18fnppd2l6f354fap+flx/fn9+fH+YamFuiW16cm6KZmZcaHZ1WHx7e314mXx7nFV4fGx4fIdfe3M+f7Z+d3V8dnp8eHpKjol2fm5le3KPeHZye3J9
fXx8a39seKV5en9+fX19fXF2bG5ufHt/bXiqcW1bdHybd3pydKl0e3xte3l2fHt7UW5rt1tkZHNrdKxsa2N2gW1ytW10anl7e3p6b3ZveX5kdp+HbGpjaH1zdHV6cXN2g3F2OnBztnx4WXV6d3B8dltyfYOUdJZ3
fHVxenl6cXqCcW5toG1gcW9tj1psdHdshEprd2lWd3N0YZuXVl5XbIFkblRnUmtpboqGjWiReGhae2uIpWB5dnBqfXqKbWhtYkxsqFxyPmNwiW9hXWqkZ2ttyWR/YnJ6fHh5fnx7fnuLloBrcGdwa29od4yBY11x
bHZvlX10fH14fbNccnV4aFSVXFRip29sZFZjZ29Xi1KNYLaJYHZ5eHl0d2p3dXdzeGSufX9+d3t6dH14fn9/flRxbptbbWl1aWFTbL5xYXd5dHlmdHOLcXmBd3Z6dHd7ezaAbGyNYnpijnJrel90d697fXd0gW19
e3l8e256d3mWl3h0b2pwdnRkZ21zb2N/e254acJ7RHd5V3NkeGd1dJN0jnRreVl8d6GOa25wc25nYG9MbV9gdFpXm1pYwmFcpoVshX1ng2p5anB3d3RqeWR3bG1onouCeIx2eXVvZHisXFiSdWlleGp0W250lVxt
eH5tdHh1cXh4c59wcYmDeGNqbndddGxfa2aPemKmZ3V3eXZ+eHxffn51eG5yoXV4TGrCYIdvX2x0OGRycWpgbHd8fnlzfnR9enh6Z3aUdIV0eVdxbGKin3lyfnx9anx7Z3dxpqR1anR5cXBydmV2a3SEfIB+en17
e4d+d3x5enp7g4Z1hHZ6eXtxg3t8gnqCVnRpdWlyc3R0RVuhZGKhY4GLZW9lb1pzc2hUV12bYWxvbnB1aFd+d3NybG1xXl7EkXFhfX15fXl7nH18a1t+dJNlcGlwn1x5d354enJud3OgcoN6e3eGfnxXen19fHp6
o25wnGlrPXeVdHN5bXNudrd4e3p6hnB9dnB5e3p6e3h2enGme2RtgXN3e3p7fXt4YXSaeGZkW3Nzc3WzXXNYcGpwd4x5nZh6d3h5eGl5eGqUVWhWa6VZcWyJaWlWbl5lo3R3bnd6Xn17Y3p3enedaGxtdHR3mGuW
e2t8eGZ4eYp3kmVdXpFQalqqlmdSXlFlaHuOeXWLlIJzd3hwfmh7co18eV5nd5lweW9/aGmKY25qmWpbjGl7bmdbfYpwZGdofn+Gi399fn1/f3+Afn9/f26FdHeJsnF1cmV1a354bnOQVmyXfGxicnBmamhfcXho
ZHqHZodijXCNd11tdmppamhqb3d4d2J3bpllZHtwf2ptcbB2eXh1aXtse3d8eXV5a2t6cHqkf2B4ZHh7S314dWGhc3Nxa3F5aWlybnOXYmtklHOEe4mseG54d3l6fGNyYoxWUp5dfmpnenFnPlRMTWNhfXdyfbR5
dYlvdnZ4cnmDcH9veJiPlXpneXt5elxybXZpXm2FhnRkp25ocl50cLt2g3CbaWB7eWp6eVh4dW2Cc25udn+CdH9tfnJzcmtzcn2tmHt7f3x9fXxsfnFzeU11dHd+laxycWhuamWDe3eJdIyPfHJ5e3l6d3l7dXdw
S3Bzb2JkeHiflIl+cV9VW4qOg5R9fHp+f354fHx+ZXo+XZlfcYRYg3CvbXBsWX9saZBwe3Sab3V6cXNkdY5sdapriIhzb5V6dmh5eXp4dnuLanR4cHaNcXmCdXiFeHV4nV2Cj291j3N0Z3l3eXd0eaqBiHd5dIZ8
eXB9enpwentOo3BwXqpxcW9XRnBWWVtmb2NtczpXbWmCdklRWVKtfVxPbnBvXpB1amWjdnNxtnNgdH6tgZ53fINwenpwdHZ+sGt+gGxuonmFbIF3eXRydmCBeniHfad7cGJ2dnhukW6Dimx3d4OQgXhkenpzcnB8
X3SRnWGfbHFva3FddF1ucaRrdmt8cX50fHdzdnR3eX5Im3F5e3yhfHZvdnN5dmxwfGVxb2eZaHp3boiKb15sf4lwg3aBa2p2dXdrcnKRY4RowXt5cXGceHpqQYl4c3V0ToVwcmtkZXGEjHFgc4ppYoKodXdqY410
eWB1c5tqeWtweXtslXueeHpncnJyk3hfS0xicGV/QG9iuZZfZ19NWIxhcmhuW2t/cktqam5uqKZuiXt7eXZZfHh7pml5cXeacF1gi1NqbW5whltZknVxbmBgX3RZVGBqbXCWd2ifWVaUiWd0WnBZdnNzbYhybYJo
slZ1cFJvmXN0RpVudFlZWYt1dHJwcHZ7eXJigoaFkHhxgYNyfmx1eHhxWW+TdHCWYHp4eG+RnYN7WHN2cHNeY3Fsm3KCY4N4cFlZcGFVaaJddHRmgG9idXFaTG5izWl6UmB1cYN4ZHlzXKmXX2VMcV6Yb1pdb4B0
bEZLo4VRU2mFZ3VtrGhicXJkY4ZeUIaNZGpteHVufnN1b2yec1lxgHJgeG5tnmBwenJocF6FcIxaW3J3dXSmd3RohZR2flxmUEVoZl+SaGNoWm2scoZ8bV+DdGd3Zkxvc51xX2dkaGNKcYZ0bXl9dXZuqXl4eG2S
dnB5crZ4cX17cVp7aWR6b3BoaGnEa2FycTaEgmlZXGRmkXhmbF5xeXBmkWCXcm+GZWFfd3hlYW9xdG6RZGCebVBrXmBsu3RrZ0qOX11eY2ZeWG9yZmbVbFk7bnNoWFlldXlebXOwcHp6d3xwcHJ0XXNyfX9/dcJ3
e3R+fX5+fXxgiFOWdb1qcmlsZnJfYWJia29uXXFte3txdmtsdIl1pVyKc2J2W7J6bnFzeHhwVnJEf3F1jnaqe3Vrcnl2enV1Z4vGdn18Rm10c3d9en59fK6Nenxmd2x8eVV7d3h2e3wydV5wcnGMcmKOZZZdV1R0
hXR5cHOLm3pvV4JybXJyb5BFX3JgY29qeFhdslxbXWBnfHfDanducntseHx9fXZpYHB1eZ1xaHNrWXZscXB6iaJaZ3hij5lydmNxZmOAXo2To2d7eG5le3B5d2N3TWZtbJl2dXFepXl5WXNscmGMdnR2eUd5bXd4
emdwuXJ3ZnFbYXx4bWCsentndKlsdHN5f3V3fLZ1aIR4XG+Mc2Fvb393XHV6aIdZb69ub0FuY2lhl3N7bXFmenFjdGNQbrdwP2BwUFZtcmpvfmGaplR2TVl2ZXBZdm53d2B0u4NnUWpndHlkWmaPd2maZmNVUJJr
mndUdk90bnp2fVtpTZlpeqthbGRaaJBxeVZ2W32FXHhsbnF1m3E3ZXJcqWxUkVVlN3Jxnmd6kWRtjW1uUWJra2RlanF5cI16bmKQcZl3bXtbcnx+rHlpfHtwbG9sn296x2RfcXJ5InhqnG6XW1VieJp1bGWDZWh4
c3NnsY5eZHVOdXFwjW1YdXVSXHpZv2FpUHhtZqFkpHNyUWtoZGBWf3R8kG94VJp1doF8eXFwXnhxa3d1tohweXdyeWh0dmiMaFxqa3tiUV9jkGN7cGBiW1yMd3d5YoJ3c2WAdHmGanyNdnuIm31ndXZndIF0dGmU
bHVoZXuYoZtwUXh1cG5zdFiPdn9iaZ5plllZa3dlXVmvnGp6eGZ0eXJdUmZ3dnN3WnSDbHSUcXhsa5B5cmVqhKV6XHaGW5B4cFN3bXJtW3dkdZRnc3CUdnNiZpFfc21ydV11eXtvr3h7ZndweHliem90dHdueHx7
e3Z1qHVpb3ZbdZl4a1bDeXZXcm90cnFxaXBzdauRYXl4V3N9a3VzYl5tZHJmdbp4dlRZlVZPb19kZmeiaU56ZnRhk2hsjmxicGxWc3C0bHN0RXdvZmqJalNrc2x/hH1qc390dKF3cl+qhGt6iFNbbnRlXUhjYnVW
Z3dla3SaYI14cXepbHSKcIWaXG1oaHZwbHuJUmhTb36cqXx2eXV2fHBub3l5b2lbfoCMfn9/foB/gH+AgICAgK50d3d2en1+d3t6enl8bnx2b3t6e310fnd9oHp3fnl6YFJvYGNfq29uOmtlcWqlcG9+cHuRdoh9
d4pzdXKFdnp/cXZyZnuHeHqrenl1dHp3f3+Ae6V/fH1/dH5/fnx/fW97g22PcnGRdn9xdYGIb3ZzZWFrSn9eaWpoeWBoeXyZU3FfdpNkdXR5Z3FygXVtn2lvdVlcal1zc5JdanFbY7OAalqHVmSjZndZiWiNX15u
amGMl2pjcnN2cKRjY1diZoRdaXiKhGBvcnCiZltpcGqPkYx0YnN5eXJ6anx4dIFnc3BpY45sanNuUZxhb4h0eGN4kXN1Xnx4cnNucXFbr3pefW1RonOPa3dpc3NucXtwbXpxoXZuc3t4dnJudnp6caNoaWGIb3V3
doRSc2VFgnZGeXmCjXOTeXhubWyibG55mXxqr3pzcXx6fUR1XXt0fGx9b2hwnpF2jnNwbneEZmJhZ1pikHlSW3Kbb2qEdkVVg3FzlXhrOnRxYlxwe29feqWPdJFvaIB1d3V5a295S3x1d2d6fXpvnnxse5Kbb311
i5JNeZZueHx9cnmSeXl9fLdxZml2eVZ6dn14YXx8YnxfnXp2bWt1dW92jWlYdl9yTnVvknlnuGV3QG56eG1wa45/anySb2OBc25abm5odYyIrYJneXR0fHt2bXh5e217g5hicXB1eXtzcGZlcZFicJhXZGejZF90
cGlpkV1pZWxIcmRlcHR9cnFaWXShj6VmfINlbWpygXNrf4dkbmNoeXhydpx3dnR4d3Zzm3prcXBWY2x+aGl5dnRhnGB0b2+QpXVtamphfGx0d5NnVHZld56OYFZta1eZbm1fXmNPb192hXTPeoRjd3tmeHV1enh0
lFVniZJufml1cmt0cmaJck6On2NyXYNna0+gbF1mbGWnjGhnjnhOeXlfc3h9cHt6c3loknhiYpV7eYBzdXt7eXBfdFp2mmJvZ6Zqo2BkY2hzpXV8enJ4fn18bYR5dH16rG9hZmWpUGtxRWaIS1FMaU99hHxWVnBo
YGJ6WU+ZT0uWcWNjbmJnbnNvcnCIYVpzVndndpZoXnh0cWtto3Zxc2Bnam9glH9xdo9uW2dVXmFif095aWqVdG5XWE1/hodzsHd0ZYB3Y3V3QnB4dHZjdVdza3J3c2B3lWKrg2NufHhni3FqenhXe3CAXnJ4dXZ3
Z1RgZqhrXGtrf5ZdaVuhkKKacK1rfWJ0elZie3x8eXxedpdwenabe3xzfYx4dHl6bXdjtmd4em97bGx7eHBpgqN1bmuKXIOHdnRzhGBueGJral2tkXFfeHxzaqh2W3Vplc5udHd7Z317c313eXp0eXChZ3t7apN5
fHF5dnh0i359WWR2dmBrd3NlgnRidpOHTYNgaa9mfHJnWFuMcWNTiFlwa4mhPXBtZnJZWYGCWmNifH26gH9/en99eH+Af317j2FwcXWDh3RyTnOCln9lYl51cnOiaHV0eW9UdXVtc3aEdpiHbmZvlnNjdHB0b3Nc
kHhtn35wUol5cXlydHtse4hQYGd+kWJhZ56MWl9IWVpzsnZ3fHmOe3hxVHV6bGhnXWZ4jo50eXZ4aIKdZHRxc2Nma2Nbbll0b3WRoWelhH5ql26Eb3JyenVud4CJdFZ5bJR4YqphYXJvYVlhpmBrgmFwZrZwbGhv
eHCJW2heZWVtaW5mgXRsbHdiZ3VsenGsZ2hrZ5OMg3GBWH6naWx0b0BzXWtiUo1tbqNndGovQU1xdXFzcmZ8iXmdeXhxeW55s3x4ZnVxc3pydmGVcIN2UbpzcHN3SWZ3d3VwcXN0dWR/gIB9f3u3fn5vfoCAfHKA
XkpHkVyTSG1eVmRWcGdutXR8dG6CfHeDdI6Be11dlWJ0f353sn1qfX54fH54dH14Vkp6c2h68H17eHppdWlydnl8enJybZeadFN8a3xufXp3bnZ3cGvVfX5PfX1+dnN7Znppi7BdVXdyW5VgcGdxb2GTa2tvaZZ1
eZJoamdYaHOvfF2IaHZbbHF2eXJ4bXh4RHxtUVuyR21ubXpbgGlhn19xbL9mbmpreW53a3d4emyFdG9qXqOBd3JaZXlibFlgZmeQZ15xarR5hnFta3BzcGNpc3h0e2R5eXh1dYStdHSLlHmdZmt5d3p0a4JvgnNu
h3l2e7VxWHd2c3VyYnB4b2liwnhocZ5ydXNmc2ttdpVPZGhjXqZ1Z41vb1xSlmlAa0xfeChuaHBymXBvc35yfltkW6NXXXpkYl1QsmJXXFl3cqB7f3x1e3p7boR9cmx4Wz6Eemxjd3d0Ymqlao1ibKKKdl5TepF+
cXRIYnCCeGNzdnZ6cndsdnt3b2XJZXF6WmhwamRrwXV9UWNodGWWcKF5kn11enh9fXx6e3t2dYOPk1NVZmRgdnJZYmptgWxnZGeNkGRddXh0Xm5lrG9mbXpdXmd2ilRrWlySmWR2TluKZnh9fW+li3tZenZcd2h8
ulFcWXVZUmhdZ0uaZUxja6RgaE1Yj19rZ2NYZWhogkdqdG51rWpicWtraGycbVpzjWV+cFddsHBxlVxWYGBDW6B6jndggnp4d2+GcHh1bXBvlntxeHp4fHpzZHeSYV2Lp6hteW94cXh2XGpodl13cJdkbHp7fH14
en1yj3d3eX1vfHeXlnhnXXVvc3Zxc2iWrVuDnGtnWmtwZ06eaWpabFyOZXBrbGZzaGqnandZaG5kbmx3Z3RlaYlsa2aPgp9winWAfn56eH59d319enh1fH9qYIBkiil5bpWCbnxnkoVtcZSVeG53cHR4dW11oXZZ
WpeCZn+hf19yg3hzanF9dIt5enurfmp9enF9eXN8eniicnNrXHidd1hKZGtxaFpobHhrem1Wc3d3Zmuhi3BsbVRPU2iHY5toW6F1a35xRXKFYGV5gWuAdXFxWm9voJNvfneJhYh4b3h6c3xvb2N5eWOXZmlmU25m
cGZZbXVlomtmdkFkkW2id1xaUWFZam5bhGxreJF9f3t5dGh+h3F3WGtLiqVwQ2ZqcnlfU6hVZWJ0dphzdnx4d3SAdmh/aIBuYX1yf1puvZt4TXZubXhpeoFyYGt3m3Z4dm5uc2hxgGCGbnyFjVxYYG1paWlhjZaC
ep9KZ4ZkWm1oSnJZaHNuTF5tdoxdaWd8c6xubHNra0xJbnh2U2uGT429cGhwZ2podF9oaFiIZ2tqlVdqb3FuZ316aWh2bXCBaZ5zfHJ5b3Z+eKd/fn59f397gH1+fIB/VXWWY2hrs2ZyjV5gdXGlaXh2fXp9fn1+
en6ncnp/dnhWdm5ocG5qc3NYialZVFtdm2ldWGp8UnZ2cmFtZZN0V2p3mHRzdph7enN3eHx1dXuldXF4eHRze3p0ZopycHJ1aHpYeLR5enx6aHdxe2l7b2F7nZt9eHqNemx1fXh7k3rMbG1xeWJee3t1b3N0cXZu
YXyZunR4THt5aHl1enh5c1l8hmZWd3GcdXtzb3d6aqZ/f5Z+f3iAen58fX5/en9+k3BqdnB4k3d5YHVyd3Jqe7Jrc3l3XWp4dF95bmeBiWpVk09TaWdFammzW4ZpSEJvc5CZcHZ0eXx7eW+SlXd4dWp6g4F8V32O
e3d3epl1d4msgnt1YYdpbnJUZG5gZ39bbHifeXl5ZnOVcnpzfHp8enp7nnx/f3V+fn1/fn9+fn96Zbp+d3t7eX51fH1/e394b4CZf3+Ad4B/foCAgH+AgF9pl3h4kntvdnR5d1h0d3t7dahyf31zfX58fXV+eX1/
fXybf3l+fn5+fn59fn9+fmtyuHVjeGxydnFyc3dweXdlVViHXo1nbmlfWJ9qbF1abZG9d3N4fn55enl6fnt8fW11e35+eal+fHx/fXx8dnZ8gWRxgH16nX9+fn9/f35/b3N7e6h8jnx7dXt4i2F8e2Rzj25tbGuZ
dYtydHVxq3ZventWYHzGenxyfXR8bHZ9b2+HXmhrdHZ5aHFpcq1+hmF0bmxlVnd1eHVwY8ZhWWZxZHSFdmVieHlsfIGAcne0cJRxe3FhhXJ1bl9ykXN0cIp9e3F9dZCFe3h4d3h6fHaPX3V0dGWecXFRVHJ7bY9s
jVaLd31acnd4VnCic3JtZG6KenBuYW+UcWhyiYdeXHNpfn58fn/EfX5pfop9fn99hWRpY5JneGWaaHNqWGhZcphvc3FieGZ2bWVndHJzh253fH55c350fXp4emd2lHSFYY50ZWp8d4h4dHB5daiHTIVKcXCddW53
dmxyYmpNbZZpbnd0V3DFb3Fjc3BgaWmbf2xudp9waXpySm1mb3Zzlah1dXlzeVx9enJ6mHtrb3hxfYJtX25wpHdqcG50YXVxYGiIWahXe29rXGBxg12QaGt9fn5xfqJ/e3V/f398fn+UdnKAh2KXe3pheXJ4cHh0
kWxqmGWac3R0alZpb4ptZIp5e4FzpXp7emJ1ZWpidXBKbHRlOWprcnBfY22XXIqdj22CdXabbHZ0V2Z4l3trVrJ8cothaGN4bWtpdI9lk4TDbpNkd3Zse3R1g3xrcXl3Z2xrgi5mbmVvZWZhkphqcmd1b15nZ1Rz
cl1pjm6kYV6rho6FZ3NydHRlcHB1aHNCZX6idWdfYmt1k39+bW9uY4R1g2Bwd4Z8eGaIho1lc4Mqd3dosHSIenZvpWJ0XW19V1+Ef2l2c3Z2dYmobGVsbZZ9cWxzc358a3SEeHR3eHhydFttenpqrXl7dnt9eXly
aGuNcmNscWttYGNnZ5pieY5Pdnphepd6cmV1bnZyf2qlcXl4eW1YfXaoeH17aXt+i3N1dm51jH17iXN6iHd7cWt4fXt7c6R8cWp9fHx9eXiFe31zeGZcfn57dnuMeXZ6VXhypWlyYZ93cXNycnR1e4l6f4VVcYt0
dnpxjHNxc3F3fW10XXFLa3RmdaJnZJBhlHdpflJpi3NzVmFmZ2lnbbBWfm9dbop3dmSHWmVjjWlfmlyzY2Y8dXGScWdsa2VoqXZeaI9taHl2cGhtcHRkc2NdbGawinxwYTRbVIhLc2p3YINcXlN6TKxnYVyicH9m
dFVshWirdXhvVHWMcWxZY3t+en5/a3+vfn5+fn5+fH5WaGZ1fGl1dnFrf2tzlIeDl3xvZWpva3VjYmtxclBsjGRKZ59xd5x0dm6OcXRaXmp8fXqke3egfX1qe31+fH17lH90eXVlbX59eXp7k3hvpod0e4dAeIVk
clppcnRycWN2YGlirXFxY2hrTWVgXn5EhXF0mGdlkHZ0aUV9j5VzW61rcXVvc218fHh0dnhvdX2BYm91gGuWeXlMXXK1SWNZmFhidG+wdnFZb3NkYpNuhWBodWxudI98dHRsXGKnb2ugT3d1X3iMfXtgdHltkLt3
TT1uYl9iuXByVIhZZ1hPcH9sbnRdcXl4cHGWaHNrj4NVfHCZr3ZsbHpsd3doeXt3f2yCbXBkcXZ1aWyZcJxkgadog4ViaGF0clVoY21/gHeGenZyUlVrdXdYcomCbId6TrtsdXlwZXt3cGt1enBkcGxzc4SKeHaa
dW91g3ZxZ3J0fH1/enm8e31ufX1+fnl9l1aHcGFaVXFwW2RogWikVV5RaWZYZ0xpW52DRGJejVlleX10tot/e313eXx8e318bWF+eG53fHxoeqpUc21zon+CcXpvhYl3d2l1cXWAcYp6e353kXZpgXqMdXZ8enV+
aXN7rnZ8anp0cJxyfF1hcH93b29ohY10azhtdXNoXo9ojHVjmVs9cXOadG14bWmRdW98bl1tq3Fwe3BrcWhyfZpodnxjjG19eYJ5eXmLcniHh3VyaHhjb3mNd3R3aXJtUHZ2dWtDzHZ5X3x8fHB6en5+gICAe6t7
fXaAgIB8e4BcWr1hYmaHcXSHXWGFcpJgpaFJbG9ZXnRga2B0WllKbZqNa3CNb2F0dHZidXZ3XnV1dHSzY3p6d3t6cm5vbHJ3cW+NuXB3aXV6cXZ0dHl3cpd+k3xsfGV6e356eHZ9fHtYVq1qdHWPcGddhXJ6aHJ3
g4hadmtqc3VzYFeHaI5tZ3pxpHlodH5ziHBjaWyMam+XdWpTolxOdW5QVGRpTF5grXtpYHKEU3SBaWxteGaJcKRne3t6fXt+e3N9dnpxan5Goml1bWGYdlo6cGlrU2xtWsWBY195W2F5Z3Jvb3VZdYSyfHpzfn1+
enJVeX55eXxywnt3enpufXl/en19dlp9VWJ2dpl1Z3t1dI9nY6NpUXd9fHl8dHZ+e32Tenx7eZOoYnd4jGyEd3dkZnBpjW9sd2drbYBraXSGY5moX2GUUrlQXmJpa3J6YXN6bmJXfGeeaG5ua2Jzc29rq1h5fWZh
fHFzb5l0inl/ZHFxc3Rum0x3cm1qdHB5d3Npc2jBdW1uj2NyalpVeHJ4cG1uq3Frb2lbYWRocl9hoIRgbWCtVnJ3d3qVZ2p1c1NsZmmaZqRtXXmMpnB+c3WEaGdghmdZuZRjVGJbZnJqV2lQg4aAU3Nsco2DdW1z
c2aLhHWFbImcXZiHeHhyeXdUb3h0dHVzXGRydlGTcXVqXG5Xk0VptX9nbpaYWHRya35rZm2VZn6/j4NoZGhVc3RvaG9yg3NTYIFiWKJlXHFsU2FnYlFdhJJ2ZGhyaXJ5cneEb3VUgqJYcmqPoml5knh1bXWEd3t1
UHp5ia15UXV4g212bXdxd5NweHl/dnh6d3pieXVnlmSbbY5zdnJpd3dleYZ1f2l1d1a+fH9+eG17eX17e313foJ4V16GZ3KjbmtZbX9sc3GKUWRiX15XYGOMjF1nY4hTanh3jmedcYJ6e3VueGptdNdEW3BtbVV4
eFlpcXNOcXV7fH98f350k35tf352f21/o3V2apdyZXp4aXd7enNUcldUanRfaYt0hoF9gHx+aIJxfHp5fKBxlHxyfXV6en18dGaGmHVsend5XG9pdnama1a6d1xuc3WPal1JdYRudHeWSGRobWppc4VpmXFybXZw
bqh6fHx9an16fHp5fXNxeXlYfHZte156d2qWxV5QWm1sfXt1dnicenZqfHt5k3pvkVJybFNmmXSXY2dwaF+dZ3mbdXyRcWx8dnV6fHx7cHdsbnuGm2phe3dsd3p5nWOTn2htalBvTHVzYLRoaV1WbYxpfluOcE5t
dF5eX2eiXINyq3x8fXtxfXx7dXt+dnJyYoh5cHp6aHp5e2V6d3KeeHZmYnGFWFx2aHRJZ4iEfYpZvG16bHRoeXlEd253YWJ2a5Jld5p1Z3t5dYlzeHBqcJyRbmZdbYZ2dmRqZ3GGVGxhUnJPW2hwc3BfmoCPjWmd
f351cnZ2aHt2d2deda1bdbVddmKPd414dWWIcW5laG9VeVN4bWxeqm1cVp1qknp0dYhvtnNzaW56b3dxenVydo1Ejmhxcmt0anhcXG9umXR6YG93bWFse3R1hpKMYGtxbzhtlGtfQW9zqXOaa2tVYqNQP3FicWN2
ca1mX3RWbHF1pnp+fn1qfHt3fXd/fXZ9WYlzc3J4qHV2UnNpdm50dXite317e3p9dnZqc3pzb3ZreGGnc3ONYXaXZ3B7eW9/a3p6tHx7fHh+fXx1eHp+en99enaAd36+f2yAgICAfoB3dnxwe357on14e35/fHx6
TIJmV19wpI9vXG9VamlEbWV4Zmx7a4HBhGp6eHB5eHdHd3pqiHq/en5Tbmt3dnV1hW5maLNvg2V3P3FfZ1Rmamh8fnugeliqe3FzenZ8cHm3b3NuYWhreHdScHaaWYRdrIpuclxddnd2c2lMjGtsVmxzeXtjc316
e3N1dniOeaN8komydnZtenp5fG54enl4eGRhb2Jsr211cnVxenJlbM1Xd2BdeJZ0cm9za281dWKAXo6ShXVzcHNpfoJwc2pvlnedhWVzeXNvcmhmc3djZ2ZmjWNYlmtycGtgWV+VU5eMcXRxhm1vdXJ5d3B2gnSV
ZmaTa7BoZnh4ZzVvZnZyaH9GaFJIY2tra0tda0y0VY9ccnOXinKZbnNocGFqfm2CPGhNlmFqc2xuaGKnYZ1bUlhrdHq+d092eWJudG90cWhRe3Zmn3x0jXl3cnZhhWZojnR3d2x4dnhzj2Vrd2yCcGFPXl9TYF5T
Zo2sklNOZUCyYn53UW0zbF9gao9nUGt6Wmt4fYh6dnt4YYegcJ5oZXSSeXR4d3l3cnZrcHZHcJ5Vc3h6cHB4e3d0c3JqcJeoWGZzZaR5Y251Wm91cpRvWmZtdHyCcHh6dHJnZm+QaK6ceXhvqHl8fHp7bH1tZHlz
cmOUk3Z2dXh2aH91bWqUcF6GbG+GcjljbWRqc3VzcaOydm9oU3Fsd3R1c2NwbXJucXR3lnl2d5p7ZXd6e3h4Z59qdWp+cV92ZHRsa3ONc2t2e3tzjXqNk3ppe3t8d3t7e2yNZ212bniMcoFwdnBpb2Tadnhoe3V4
dXJyYHJ1c3ttjXuld3dlfHxwi3ubdXh5X2qUoWpod2lddppedXhwdXF1fW+CbFCjeop0d26hdnh5d3uMiXh0fXx0e3lujnt8W3t0da93lHl1U3BtYG9gcl5kq2t4VVVxbm6DbHl/kWBVc39meV6SdXNVdGRwdGaR
mEltbopsc3ZyZnGIZnt8hFxfYrN0Y3JVdmNwb3SNbWNYeZF5eX1sdnVoZmuTcZhqWXB3fnx8fKl9fH99eaB0fX1zaXReomt2iG5ucYptan2JcGFvbZtmc2xaaGRlaaJdk4Ftc3VYkoNwW59qeWhrdWJ6c3eEioh1
bnVuq2VyaGpwYp6EaUY4bpOibWN3aGhqPIeld39udndwb25mcYCpXWN+YHeZaopvlnFrcHBtU3lQdXlranRednmXcHinbHB7SXBZk2FxWYptl2Nob2hwYX53f3+Af5OAfnqAgICAeYCQXXR6u3VnfXVajGRfXoVx
k0dli1ttU2x0VWF9hINtb1WtdHubb256c2hncWZxi3RINqxqYWJfaG1oaWtufVt8b3SkZXp0enx3bJJ9fFZ7bIJkc3trjYpwbl5vaWKJYGVfonZpeWp0fHp5g1qOaHWPSW9TaG9tXG5rZ1myaK10camrh3x4e2p8
fHpiYnFAeXyYaI12dm5ieJhga2dzYXR1T311bm5sc3h2c2G7kjZ4eXVgWmFfXTdxa2BUrGpIYJ5clKNlbWtsdmtyZGN3XWFthVRZh3Nyl3d2YZBycF6cdqxqZ2RecWFwb21fV3GUa3J5fnaMenuDh35rfH1+e3l+
Umxxb3aWfHiVh212fGxYdZx1dn19eJZ+e3B3eH17e35nfHZxaoSOcXZmd2pqZ4F1eGl6dWtShnZ1qGdxfHd0eHx+d3xygZF9fo96cnhzd3SqW5R1Znd1em9ccH9ycXJ4f3ZvcGtzc3h3eEWubHZycL57Y2VsdnB3
a2tvbHRtYHPUUGZoZHR4e3FqpW52dGhxY3Z1ullweHV6bKNwcn6Ebmhte2huZ3F4cnxmWXWgq1VweG9ofGl3fXp6c3F2i5SHg3BxaWdoc3dpeWBtb3t1kIZlZYFXa1Jpl2FoWKBxY23NeWh3eXBOfHlQf354fX59
smKCfV97h3RyXWd0b3h3ZVFmiYZyZm53b5FcYW1tkGxkcHV/Y3aOe6V6aGicZGFvdXGMVHZtYHB0pXloZnGbU2Nqc3NaXpJzc4lqYWpcj29jeah4j3x3dnZwbnl8anlrhFJwe29ygXRybqhvZ2NhcmFljm+Pi1pj
cZxuaGlddGaNOm1nc2yLdWZmh0FWVnhjU3FlbXSVWHh1X5Ftmm5VbpFLkmF6Zpt0aWWFdnBhVGWCem1xkXNrgXZuc3ltd4GZlnJsgHd3Y3RvZ19/dnGXeJWRantqdbZ6d1t6c3VwXnWehGJdZX1jdnZsbnZtYVh7
cl2RdV5njnF6f21ocGKZWHOgd3Fqe7p9dm95enBwc3t6fnN5enqQdXlsd3p1bm98T3FfaaprcG9riFpdbV16WFxbZ1l1lWN4c26Icm5cn4laamqFWouOa3Jlh2RiamxWg3J5WFrHSGp/Tl1WYUNJapioa3BjeGl6
c3ZTd3t7bnNXaHdUenuhfHypfXh4dmd8nmFfYoxtlXl4Y25teXJiX3ZteFWTZYlyZV11aIF2fXytZnN2fnFwfHWfbH5+emd2iXRWZHCzUWRrZWplgGFTWE6ycnV7dId7YXVfenhxZnlycGeNl2JpcXKTY3dmdVpc
SjGXcpdplXRlbk91dWhpiLplan9MeHR5dnNib3N4dW8eRGRyaXY0bnVMuKVpY2duXLJpgIlll3VzVHB3dHNhbZNXe3dtdpp7mmFzdnF3e3VlZnp8b3mqenxve3Z8fGN7fWxhgH1zT4Jdf2+IeHShcoNTcGtbcVpq
YrdqdW1uYXl+Z319e36lf3xifnqAfnt/XnRqeotvZI9um3hhcGtleoCAgHOAgJSAgH2AgICAgICbe291g41foXtrcXh4c4Z3Yol1b7hvdnhuZnNrc2tobYdpcVuJbmmPb0xhgXBbVm6CjXlyVHFsd2xvb4WHd2V4
fXd3eY2WenpydIB8bXtwcY2Ec22JbWtxW1ptV1piaGpteH15eG+acXyKfn5/fHN7THJzd7t7cHVtUXhxdVFnbXOfdn9/eah8fGd9eX5xdHtv0Xl/fXtIfXlue3F3SFx6amh7fXV9W3rBX3Frc3eedV9vhFxydJxw
b5pscHhxa1ZGY3SocXVpboVGarFabGdjeXG/eHx/fnt8eXt2f3V9fGhnkGZQb3h0dHJzm3NveXJ4fXR1fax3dn13fHpaeHt6mnJ4s4CBb4x4bmtbcm9zeXdzgm52Y5h3dFtnb3BxWXV2cHx6bX10fXd8pnd4fnp5
am14d3OejXh5jnOJa3FgZWJsjWuten15dktyX3FtdW5qf2lwYWttd3JQjrBsXmZqgICAgIB/kICAeoCAgIB9gGpze3xzcX18fHx2e3iXeY+yfXpsdX50fn52en59eXt4anB5qWhtbqRxWnZeaHRxcW90d3JelnFl
ep1caU1vYXKDdnSbcHeCj3iCeHx2eHp5c2lkaGVkoGhvaI1vaJZoZ4WZe3h1gH90dYmKfneEg390hXuGcnKAvHh0cnFxb3ZzW2h8a2SHXnBwYmXVgHKAY4N+fXxvjamEf5J0c3R7e3WOcnV2e6dzcnNqfHbCcnxx
cm1xgZ1ziXd3f4CMi4uFdX13aXJ2emd0fG1x1WpqbXp1e3F3bnLieH6CdXl7fHNyhXWxenxsbXR4hHGHcnhqe4V6e4Nwf6Z6eIJycneEhXh+fHl0iXd6dHmDdYB8hIGhe3mCuXl4c4d2eHt5dn59ga93goB0gnl5
e4h0enh8fn9udcp5d4B9c4B7c3h/hHN6wnx7e3x8dnWAiX9zd311b4J1ent0fH52eIycg319hXuLg25rbn5bb3t6anaCtXFqgnB1h3F3f3JycHOBd3uOq215j3BsbnhxcYl4jptxcHV7dnm7cX17e4h+entxbG53
foVueGpvaXCabt1weHB3dGZtZG9pX1ts7XJwZmBwbXZ3eIF1bLt6fHd+cn5+b3eKgHJ0gbN0f3t6gXyEfYF+d4R/dnqAdW51dXZ6doNwiapugmtzaH5ncX5+iHSTk2lpdXl1eJN+fHt3wXhycHlyfnl5s3h0eXaL
gI15fXB5c3hugW5wcHh6cYFzbHKBbd91gXmNcWp0dHJzhXJ0b6R2knJadHB3uXd4c09pd2htcGlwdoZjdnpfqY52iX17eXZ9c3dwZXt7dqyQeXd8fXp+fXGwhXp8eX55eHdue318eHyCcJNwZnJuim1oZHh6dm+M
hWpydXdzl411bXhyc3lodnJqfXJ6c4WKa3eTeHhxenZWcZxnd2dygpJleHN6bnRxXWNucG10Vn+kYHKha21pY3RsY6l6eXW7e3h4d3p5eHZzi35vdGZqc5VbV3d5eF2CbG+gYnl4eYyHZ3B3eXF4eHl0lGR0eZ+O
dm16bHl3ZXqQfot7d3Z1mXptdH17fH18VVSwU3dzZ4Z0YphhaF9qbHB7RGmRaJJvarFnaGhgZGpmc456fXx7en99pnt+fnd+d3aueXF5a3F4ZHN7e3l5b2JutW9ye3p2eF90d3h1bnZ/xYF6Ym1YcpVYOWtzb5Fe
jXd9dIV2c3eIg4l1fWx2fX1+k2V/nXRwfnuAeIB/gH9xeoF4kXhye3tzdXR6lXeLcTvOfn1+ent+fHt+fn92e3J7fXt7ZqSlfGt9e3l+eXt9eoCYYXV2e3x9eHt5eot3ZXWHcW9wW3RtjHRjd3GHbGNkYl+Te2Jw
YIZLVFxSo11rcmR+e5mXe3ybfHpzcXeAeX59e353h398f5J9fXF9kIGMcnV4dm+siHR1dXqIf3dmdH93hIpndXFrjGxnZ5VmVnt6dmF6pntecHKDhHSdaXhye421enx8fHd8fHl8hnxpbHpnnniMiG5vbnZ4a3d0
i2R2bpdxVnZtaXxXfmpubXB3e31rdX58fXp4fH1zfKSds3uGhHWFgXY+d3V/cmlxZI53emBubn9waJ5peGxxbmtidnlccLRyj1N6dXt3dXtqj3SAc3Wfe3xoeI54d3p6h3R4mX59dG59fH58eXZ6fHKYZnN5PYp5
cG1zb3BheJ18c355eZ59fHl7e4VydHd8gG92dm2CfJ93bJZ0iXRqdXd8fGJtenyqiW5sc3hweXy6lndncHZhfHlXd3d3em55fGtkbGxklG5zbldubm6kUm52iF2MXF92dHaCa3lblnBwUXt3dG5jdHlxZlWWlp9s
u1l3ZXx5X3d4kXFqcV5wdrdzeY9xcHp7cnhieXh6e3hudHpZbpJslYhsdXJ2bnSCdXp3eaN8bXt6YX1ydpR2iGB5qnp4b4Fze3OQdnd2eXdze5eUfW5ja3t2ent5enp7e2KKb3d3fW6BdHF1eXSJbmaQWnV6dpl2
mWRplnpmZnZzeYRodIN3dnqSeXdvfGWKdnFof358iJJ6a319e318eatblm1xdm93cGJrbHBhYF6Ddoh4dXuPdnV1hneFa3dwYL9LbkZ7b2ttVopiaVyEg3h4eal7e5x5fXV9bnx9eXx8fXp6eHWAf3qpdXl9e3aA
c3pxfHt8cn19lYSCenp4eXx+f4F+eX5/f3x+eJ59fXyKl3ducnNbeXVsoW90XZxseGx1g2Rtanp7iHpqbIVsnHx7fm54fNt8fGh+e39+dn+BYnKcb3KGg2pzgG5ncpB1fmaHenh0dH18b3KHi3Z8e3Zrgn5zgnF2
dJyfdG52anWKjH+jf3pzenSBZ3dyc3Z4bH6Zh5qOemN8c3lweHp1doCWcnlxb1h3dk54c3CXa4Bgm3qMc4SIbXVzZX9ybYJ2eXZzgYKFl3h2Vnt2ZXVxdGdypGNweVuUa2ZdZVxvZ3CSd2iCeHRud3qpcXx4d3t4
XZhtcHGafHd3anNydXVtoYZ4c3eScnJ4eINxcW6JmHR/aop2gnd8gXhxeImMeHB0fX9/en9we5Z/bX9/fX9/gHuQfH9+fpd+fnx+f35/dXZecp13p4BjZXdybnRzbm1wgW94c3ltV7t3mXZ8dnZ4eXx4bnx2dHh3
dXCcb3iNYXN8rlFwdniAe3dobYx1dXZ3Ql5YbVWSO6BYmWtXc2CUZ36AgH98fZx/f36Af3+Ac4BCdFp1Y45xe3lrdnS0aGR5bXGKcpd3bnZwU5F0d297dXBja29pXmtyc2pnfZ9+ZWJTbnZxbm6UdnZvh2ibXG56
b2+mcICBd4Z+oWV3d39yYYN/g3qMaX15d26AlXB5gYR8e296eXN2hHaSdXR1fnlvh4ZyeGp4hHJajXh5b3hxdk9vdnN4fKOQeo9wd3FxdXB4YH54mXqEfn12en12c3R6gIWAg4B/gX5/dYF7f319fX2EhnmEenx7
fHaEfX6CfIKda6R3c155entucnGHd3x5V4p0e3p4oXtyWHV0c2FqdWh+ecd7fXpdfXx+cXxuemWbf3mAf3t8f399fH9/f3t+RWJal2tnemlzZJqdb6Zga6ZKSmx/bUlwbI9fR2RcQkx9eFh4ZnBncXilZ2VzZYSK
ZmuHrHBodn9rY3RccmJ0bIh/hnuBfXx7enGGeIJ4dZGadWR1dmxaeXpxenhwZotqbXp9euN6eHx7WW14eXF1X0pnbnp9cWtvdHRObFGdh2xtdXd4bX97jXixfXx2fpB0inZ4cnZ1cnl6h4Vye4F5j253cWR3cE9e
a7BqbnNvgnJjdJd4jHh5eHt5cG92eaF6kW+QfWV9eX58fX1wfnt6e3qIfHN8fXt9e3xte3p1kHqdWXJzd3ZbendpZ3JvdKWKYIJ3qVhgfXV4fn5llmeHa5OLd3B0eXt7eWx6c3hwjIJqc3l4eXOAhIBscYV5lneL
eHx3gIh1enl1a4yDjXtwdXJzoHp8enR3jKN5aWptd314f39/f3u3fYNufnZ8dHh/WnmCd4x0i3h6bpFtdpVsanKDc3KRc5iCfml2hXhvc3OLqWNegIN7dntya4R7aGttY3+vb1lzeHl7lXp6d3Z6dnOucHBqcHJy
cmx9aoByeXJstHd2h3ZufXmFd3p8dGlyTmhrd417gKGNTm2EeXdzeZBWbpJtinWWfGVuenN2kmtBe318p32ZfYZzfHR8e3x8fn58dYh+k355cX18d3t5fWtrc2qIfnaCeJV/gHZ7aoNvfX13ro9oe3xvbHZtcnV6
aXiKeHyUi3h4cXh8b3eJc2+QcoJvc5F7d4VygI14e26IeXyhem1Pe3p4eHJ8cXh3gW9za22Kknh0WYxpiVpnlaBOfHNtj311eIxza3x0dHZ0e36JcXypfX5ifHx+jXx+jXp7bmR3X397r3andHBtcoqbmG16bnF6
eHlycXp4VntZcGNzXHV4d3S7d3Z7a3VnpndybmhxcXdsTV1ZblOcaI1Vlnp4jHx7d2ySdnh1eXdpdG52dH6FbnWYZ2lqdIFiaGtel3NzeHZ2aoWfcJZtXKVhbmPNcGR6emRlc3FjX3RysXxxfn59fnp4Y3t+fHl8
Zpd5anucfHh8d3dYc1l2lnuZfH9/fm9+fn5/en9/en+gfnyNkn57fn52e31+fH52kHt1dnKnY3t7ant7eniLeLN7Snp5e3F9fWVtbn2CdnZmcXttZo90e250fHmYcXdugEVlWWtjaHNwYnV9noGMaF56h4eqiG51
eoR1dIV0cHabZYB2cnaMfIuAb3l4e3h4pLBsbmd2Znh6amJidnZpamx9eXWfmHB6fG11eWh8dHGMenx+cIJ4jHZxg3N+cXRykHRtbUJuWIRzZphfaopnV2qMeGteqXF3b3N4b193mWapY3drYXxqfHWGdnRlX4pw
c3p7e357oIZ8ZX58fnt8fKVzc5hurWp5dnB4V3FnXlNxsnR4d3R7eHVmdHhyXWh1cXdsd3h7qnx2dXd1anRzepVvj4ZtiLN5d1p0dnF0gHWEe4pye313fX6LfHJ9hH1+gJ97f3t9jX5/bH5/eXp9f114UmNZfKCm
blhxbWtncnNzaqVpsWWDdndWd3F0b3R3kXeCbat6jnl7QX+XbGZSe61TYW5khY1tiFZpbXRkaGdOdJd7kHuQeXdUeHh5dnV4inh6fHZ6Vnp5o2ZreW6Kc4V9faVnfnF+eXp1eH17eHSYZ3RVaHOneoKGeHJvcXV8
a3VtcXl4hGx4kHZ/enJyiox6g3iAd3R5dnSMc4F5jImMh32IfHJ2eXR2f4qBcW9el45sd3h2YXh0Z0CgdWVyl1xaZ1+UnVhsa3mZgGNjaV94aXFsVmhvdXNthq+RZ1xnZ1yAlJxqanV4iGh2j3RrdHSEcWt5jaN+
dWNZdpx2gG9yZHJ4aWJzZXJzeWR2cqNuY113dmZeeYd3o2x5amh1bqplfmNyhGJ0c2tvdpJqfG5vdXdfbGJRbGaqZHZxZWNue2+AaXhybHqQi3qPdmd3h5t7eHWqcW96dmR0c3Byb25yb2RfbUluZWiuaIx2Um1v
mGB9d2p7fnx8mHt0cXdqd6Fueo9KgItzd5FkYIBsY3ZUeYabXqeLeHR1dGRYb3hxWXl8k3x7lnyJdnJxd3BxkWlcc46OcbNlcnN4a3JxZ3l4bHl3dml5enmhcnd9fHp6fHt8enBpZ317qHx9fXx6fnx1fX10fH5+
fXWXdHODeJ9hiG9vhlNFlIWIYnGXl3NdfHljd31skLh8Ynx6eX13dmWId3d2eqd4eV13cHl0eHiSV2lyc3dsl3RudXNzrHt0ZZt8dXZzbn14h3KVc4Nte1VocGF1mHKJeWJaqJN6YG1hiYFiqYNkdYpjdoRijVNq
ZmRrajpywW9uVYd2b4Nkana7fHp8fHN+e398fX55ZX5bfaJ2qH5qe3xSfHB6d3lrfWJ8fH13hn2Pca9/fXd4eXx7e359v5B9fV97e317eXiGeXVgZnXMbHs8fX1/en50YnF3jWh6qX18bZ12fHJ7fK56Y1yOd11m
bWdzenhvdXV2dm98g3N9dHRKlISBfm97fIp+Z353cGJxp21zdXZ2dm51eH1rcYB6eIuJdHl7c4NseXx4d3mde25jdXp7i3x5b259eHpohXyUkn51eXt8e318e2x/c3GejXl+fX5+e3plb3OxZZVQeXR1pFxrcm92
cHxzpnFofVlzVnt1fHh6e31zhoh6lX12dHt1inNyenmhVXtvcXacdnxue3F5eWx7kX6AfHuRiH99fH59fn59d4hgV3hweHB6doRpaXJjX7NyZ3Nvf3eRgXdodnlxmIF5aXN9fYF7lH19Y3Fod6OOfF5tanCtaoWI
eGp3eXd2dmSTaYl6e4h7e3tUeXx8ln16h3iAe3eSgH12bnp9en19dqmLWXB2cl17lXd4e3d0aWaOrHR+lmlfd3VTfoF3a3Bji4KFgHh8mnmQd3x5eXh4dnZNcoV5eW12do99XoJqhqJfb3p8e3WUebV2dnp5dWx4
nlByd3KDlXZ2XqlqdWKLZE1OdndxcJN4dmp/n3CiZG5Xi3mpd3WwYXh7fXtodlF0dYVqhX16wH18Znx8fn1+fXp4X21VbKh1ZG1uZGekh2adZ3F5cHKbZnJdbGVkZGBrdYN5e319hYSDcIB5eXt7gmN9dnacZoN7
eotzcnd3dnV+f2ttomVvlXNsdp5rbndjdHyme3l+eX1+cn95f3t9eWB7anSbdFt7fIZ2e3x2hHp+iHaEdnyAfH2QfXp/enZ5Y3xuiWRydXR1iZpqbXmTeI6Jk3qDe4N5fX56e3l2dHKOdXZjnmFyc3dsWXNxanZm
aHeSn3tsmIN2cXVvb3B1dmesb352doB6hYRwbndyc3J5U3ekhXyDeXpwcYN3bpx1bnWDaFF5Z3l3Zne8cHaPe5h6do18eXJ9fHl1aXxyeHN/fHh4cp1qa4Ruh5BzdHNpc2t0cl+GanVxk31yd25tcqWaeWp4bH1x
cFlfVnVhX3Bbc7Frg2iNcm1SdWZ2bXdzdYeKZ6Jeg3NyQW9wimeBa4Nsg2qfb294h3NRdXCjbm6Ph253aFJvd3BjdWR5bWehXH9+f3t90H99Y4B7fH5/f4CMe3d5f3d/fnt8fn59f31yxn1+fHtyfWd6fH95fXNv
lml8h5J0knZ8WHB0cG5ycnpSc3dccH16cnhxYGZQb7t7cnaKfX19dnSNdXR0f412bYlgd2lydHh1ZYCgbXVpdHzFf4CAgH+Aen5XfoB6e35MmW9smHt2cnRadIhuYWFyemKXcXSAfnBzcXttdYV9Xa5PhG1jZn53
dV2dZ3BvbW6ggndpZW5nZXKIZnp2b2JqeaBycZ1rdXduk2JranhzaXOQo4aTfHZ7emN7d3h/fHJOaEpwYWeccnSgdI1ia2Rte31+fnuqkX17d316Z3t5fTxvd3WrdqJ6dGN2enl0kXRhfItocXhwe3t5jXWJdH2O
Xadsb4RvdHN0SGFrdYpob4B3dYCAfp9/fn9/f3+Af395eX5+fHivfn18fX16fnZ+sXV5a3ZzY1qSRHl1dWyBZ79za4BlcXR7eFN1eIt2d3uNnpaDaG9yeY5jcX1ydXSCa2+GYaB1cnl4cWpvjHOXd5CGdHWFc417
enOJfHd3cndwc212V5d1lXyBkWWLc3NyemF0c5J4ZXlwbKR7Y2lofVSBsmRebVpsamtmZm1FWECFcIN7dnWAeXlucIV7kHh1Z5Zxk4hpp3V4ZXh6bnxhe3h8fHWNe4uQe258fH15fHyImIuHeXd2d3xtd3J7d3R7
i2eOcXR7eHuOb3d3endydoaRi355fXt7eot+enh6enp0qnV1e2lidMp1bm10a2RtYVB8j0VwZnNxbHK7bmJzco5uh22Ncm57dmaAhouReW5oQ4xyeXZoeXNsnXp2j6Rzb2F4g2l0lHJ3c29zdaGIeZlypHdycHN0
endtd5RveXV7aKh+f39+f39/f35/f31+pH14dJRwc3l9dX11e3NscY+Md2/Dc0qEdnRncG5shHJ3ZnZ2andoeXdnkGKChYyMX4d8kmRucXZzhGR5f25yfGp1bmxrcmd3cW6FeW2bjldWk3lwaHlheHd0tG5soXZ6
gHtscW5ydnd1dqCQdXWFcoealnJ5kHl1dnF1Y3yIa3aRnnZ4lol2e3Zqb2R1eHdvb3VwdW9XoWt3YZmRWV+JZG53dHZZdXd2dWmMcmqLc6GEiX57dHZqe3l7hW2WcmxNjHV1c4tya2xxUGhNaXdqomB5gHx6eJR3
bXd0qXp4cXNUb3JycXNwdnRyen1xs4VkomFtaFB0Tnd3jl9amWNmY6OGfHdnk3ptfm9fbmtYW1WKU3eNb4JuaZpuenpyZ3VedniOjH5vbGN5kH18d356fn1+qXV/fn1xfHh/fn9+fX90fX+kfn1zc31+f3x9en19
YldncZ9eUGtuU61cR1lIUHd4a4t6eJV8fW+FeG96cnxUs5R8d3J7fXp4knV0aFhykXp7eX1zUHx7o319eHpqfXl/f35wf7J9flt/fn95fX52e6SQdpZ9cnxze3d8fXV5gn59q3t3d4t8fX16cHt5cHB8brB+cHR5
fXR3e3t7eX64eWOIVWZeYnREZ25nWlSBam1va4p2i3p7inJ3dG6FeXZ2c3KGd396e4JobnKadINugY6NcXJimHhndX57eHGBdXp7dXxxbJqqc215fXd8e3p7pXx9fn5+fn5+e396fX6rcnl3c2+DeHiJenmAYW55
pX9+c3h2doZ9ZX5/f35+f9iEcn12aHt7cXF1cnVwemxlc3hhn3l9e316aGxxd3WodX11UHZvgn6DnHBzb3J1hoNpgXxpfn55dm2JbnZfjIh8cH9yZ21teXRwX2+Ja5VkgnpxdXl2b5t6e316dH1ubX1+dnp0cHd8
fHl5qXZza3VXU3FrkmKSc3Noi3Bbc5B8a3p6eV18qH16bXSeb2Zme3FpfoBkaW9vlHRmbW1hdnywhY9qemuBeHhvfGR5XFBCmm10bmmCg3t4doxyd3RzgVxpd2ZPpnZtc2dxgmtQbX6afXNveGieeI5vhnJtYmhr
jYpqd3pyUXiVY2dncWVpd6p5moJLc2F9eqF5d3p5dHWFdnlibGCBZ2KPWWF6h499hIivdXB0Rnl1endkkHhuc1lzfnCWcqqBfFx7fXp9d3tbiG9qfnl4ont3fZBweV55XGuKepx6j3t2d3aFdXRrcWx1g4FteYJ8
enZ8h457X4p7bHpRnHGAbXJxZ2t3b4CVaXh5bm92gJR3aHNifLF6fnWLanR3aItkcWp4dHV1h3WCdm5+h2uce3l2dnV/ZXZnkHqEaG6Xg3l3cXV6cnVyW3R1eH+FeGp0eXR9imlvnn5jemB1YmWpgXNDcaZ4cFl2
ZnV5cnp5XXZ6mndxe2h7nJR1eZKXdVl5eHVsYXlxb2t7hnl4o3N4fZZzYXx2fH1oa2l8cVl5vHhnYXx6e3dhdGF1dXGlaXR5dIVrhXRad3tofnNWoXeQbXpudXdzdnx1Q2xzaGeZjHd5e3NsnnZ1b16IeHl8dpR8
e3B6eHhnh31oa3d7c2ubeHlea6CKUIB5Wm9zd2RlWnFtnHBYgWiKb5hrlGd3eHR8eHBrdm6Sb3htYXaJbF9/enp4cZ1vb5lWe3tzm2xvem99enV3n3l3el5ocHptkW14dXBtc66JbHKDn1FyZHZ0c4h3dm5zXndo
gGx6d6hrfHp4c3hxa5trgoFbkHFSVntscaKJb3pxX16uYnl5ZXNqd3lpcnh7cmZsZl5bXldtanZ0bZORYZRiSH58eJx/bHV4fX17fH16en1oeKiHbniFent7c4GAfXt5ap+jc3lweHh8cXtxendndpagaJB4d1t0
ZHZqdXh1cndybXFpbHF7eXhvn2N3c3uTb3qxbH15enx3e3R8fnt4fWBjgHCPbqx3dl9xdXxadX9admyPnGdeamddeXBlZGt8eo+XeH59d3t3Z35+ent9fnd8frNudGZ7fHJoa51tVnxTrnh7dXh1fJ57enF2dIZ3
nnhtaXp7cp14dXxyeHeKeWl7abZ6gKF7e3dyZnp3dHtyfn9+cn6ffn12f39/fn9/Zml8c3R2sHB5Z3t2eHR6eXJjdH52bcN8eXB6Z354aXSKbX5+fHycfnxwfXx5fnx+jXxTlHh4Zpt1WXd6e3h2eIVodpl7fnhp
fnx+fXp+e31adINfdnh2q3h0cGxydnV2WnptqHJ2cIN3ZXhweXdte2RibXVubaWcb1RyjHCIeXRgvoFtdnhDd3J2bG1zgm91fGWNgGefhnl5fHN4eH2Yc3+SbZF0dm14eHJ2b3lreG2Qfphyfn97fn54fH98fn2A
n3iJc3F5cYJ3coBzcGyEZbJscGVoeX59k3Vqe3xylGp2eXCeenxhn31geaZ6dW5qc6Nzem54cn18eG5wt3Bse2dsgJ5mc3N5hXyVcG5eYJh9gn9/gIB9f3V/kn9/fn5+c4ChfHF1dXt5dm5we2aQemBkememU15k
ZlFWb4hbXmFaWnRwcnd5dnhJZnasZKtjVnNqgHSpenl5X4Buc49vdHtxeI9vY3t5cXuCcZRmc3p6fqp3eGxsc3ubenR3fXdyknmReXd1eX18dHN5mW9ydnR4fXyTcoN7d2JTeX6HeXiJX4R7aHJ8eoVugmF4dHlm
eG6QfX55fn1+fX2OfX5+e2yQhIxybV57end2kop3d3evYV9zXINKYXWbVHBOZYttTFp2d3iFeWBzYWhunXJ0dIp2qXN9d21xeW96dXJ3dnpde29odnRyfnmZrW1aYEt4anR2c21si5OdiXd6dnRvdnxxd3CJfXhy
mXJ1eXiFdYeIc3BxbXrldnhFb3h3cm9zm3uIdG+KVntyZnl8bXR7fGN3e29xlKt5eWV9eGx0fXZzfXp5VH63fn5sfXp7eX19XpSJfmWFh3x9fXx6dnt6fmdyfn14eNR9eWV9e316e36IeHyKf5aJfoB7eXl5eXh5
b32IfHZ7on15ZXx+fndrdG19fXp4spx9dmt5em54fHlbfX17cVzcfHxUfn9/dH19OGhxbTd0WHZxsGdEb7lkdoWGfH98fn1/fXd+e350dX9TfHq0Xnp0fHp6im1wc3VefXl+hnp7fH9+fqR8fH5/enVzbW5iX6Rp
lZxyanJgb2VveHl5dH6DeXt4dXZ2d32VdXuJgYF5aHx6enGOgHlxi5RxhHRzb4JygWlzenSXbnt4fJN2fXmYinZOfXNkjnZ7in1qjnVycnt5c42Odmh5em93dXxodHN1cnpwp4NnhF+kaIB+d3yTe259coN4SnJl
amOufHJ3bnx1a3ZqXmywdp1ffFZze5BveluElWh5X1xtgod8end4eXhubliImVx8V1Cbenl4sHt4WW50nHZhfVZybnKYcHNcb2+hf11YYWmuhXp1dHlYeW8ucqZZYmF5b3dyeXBul312eGm6dlxvd2tiYHFfW3Rr
c3+LYICdTGtoTWZ3lV5kbmycjmZlg1RXbGmIe2GTe3aiZGpzj3RwcniMeXx0e4t9eXJ6eHqJd3tie269cnV2WHtxfHd7d257dnh7eFJ0i3t2onZ0ZXFLlmJuc25zbmtudad2d2p5kXp5fXmbfnWDe35ff31/fnl7
gV5pdHpWcnZgcrVqaVdbXXRjonh+fYZ+f3t4cX59fX6LimRfY3F3eXh2bKFwbmyJQWFobImVVW5smHVLWHRni3ymZ3Zsh2t1bm1Qg2lqdmNTeVdpU3O1dXp/YmhtbGZ2iJNtj3RlY3Z2Y314i2pwcodvinl0cIR4
d4OKc3RvZXJsZHt4dpyLe3ldeI6AdJlxkW1vcHmBY3B0Z5F4c32FeUBbd3ZraXR0d2mrVIxtr11WamlgoIVdcnCFWHVVaFdhimd7ZbBueHl3Ym90d3RvrVVHXmFwXVxoYGKCqXCnT09kcnNsl22FeXNqfl1qb3aR
FH19fbd+fX18cHt8dW9+cIl+fHZ/eY6GfXt7enp8fnlpcW1/Z4Zyd3phdGl6jGypbH1zsHp8fH19en5lfHF8cGuBinqAb3B3daNyeXZ4fHJ3j35+qXl3fH5rfH1+en52i3l6eYB+iYt7hHaBe3l6b4aEZniRZot7
e2V0d3pzdnV6cIV1anZydXyycXh6enx9bI99d5l3eXx9dZJ0c3RueHR7eH2ffHe6fWt/fH5/fXh+fYR7ipV7fX52fn19fn94cnp8cYhxj3t7YXlze2t7m3h1jZp6dnV7e3NmeHl0eHeieniYh3RifHxqZHt2enV5
oHFxeHttf3l7a3KAeF96nUt/hHhxcJl5eHF8hXhioGx4dHh8cJl2d3trdICAfW+APHmOdXWpbnV4c3h1dG1zbZKFcH17eX59fHd3k3xbcXdEemqGenifent6em5gcoduiIF5dW6NeHt5b2t2o211bXOHdXVYcGpz
d29wbLt0glpPZ1VdR590c3NemHaOcmtdYmd/a4hgdGxznXpgWl9na3KZdIeAanV6e25Tcm9icaarbnZzd2p5fn16el97Y298gnN1bntpZXl6aoN9kW+Vh5yNbmx0gmt2eXZ4c3Bwd3eKeH+DjnFrfHtzV25/knZ2
dG9rcn9rdHx8eqhxgHlvdWh7f6x1fK5+f016fnx8fn+BVGlOsG5XbnFRWWFmS7hsSmxjWlVkUW5wlIBOX1nKWk16Z2FkZGRtbWhjY5KeVXleb3hqrnJ0gHprknaGdXSVVXx8d8J7Xn19dWhtcGlzeI5odXFIcmh5
eW2vb3ODZnSqXmxifp5ka3Zdg3RkZ3VcrWFulFZvbXd1YGh9bGORZIl4eXSIeGR8fGR7gISWbWiBd3lxi3x7fXd2b4Fzd392aHl9e2p9hXR2kn55fXRye1itenx9fHl6eXd6l3N1Vnt6WXV9fnx3e4hqenp4eaJ8
dGpxhH51cndvqnB6fWlveGCUcXuJeWp4mXKDdGl2bHFgc314jXV8e691aIF8k3loX2B7cXR3wXmWSHF0e3RvfHRaeXVzjJF3dm6cdG12gXVTlG5RRGhKYnCDS1lfVbGPW2t5eqN7fH55eJl6c3N4fHl7l3eFc2p8
enF1eHV0c3qRdXVuZJlsdXN8lnCIa2hyfXOVf39/fn9/gH5+f39/f3RykZB6k2Z8faR+em55cX59cpV9fXpxfH99f399f35/Ym5Rb3RwenZzYHGhbqJzanx3eoJ1gnl2emt1ep50cYl8s2pvc19rd3ZmaGpqcZFv
l3OFfnxvfX1+fXt3e5V/e119dINjV2Bza5xNkWp2Y1+AenuKb3Z1enx1cJBymnVhiWiJdlhndHx4cKF0lHV7dmd6c5l3VHFreqN6bXd9e3xsd3SMeYJ9mnZwfG5ueXpuaWOGcJ1rgHN0VI1tbWp5YYB0f5V+eIB5
fXx/f3t6e32TmISXWmpycW1wd3VgkXRucVC0aHB1snp3VnJZdHiFc1K1aHZ4YXJ1b05XeHhvZXKCd31wbHmFdXdzeYmjaG94dqF5endxc3p4c3NxeZNreJK6en55dFl7fG5rdYpzd311sneIc3xYonpafHCEeWJ8
c5OIfn6XlX57bn96fH56fICFdXV4lnp7enJuZW99i2OCumtybXhZeXhkdG2TcG91UlZtiGZhbHFuaYmKmV9maWFxa2l0oJN4dFNqbGiUbG56q3t5cZtzfHhvdHhwc26EYn1yfXp2b3p5dHNXomxufG11eYmIeXt8
e2p5dnp6aaKgYnJ2jWxxdHVjhmlacY1japNnjnBwb3J1ampocG6maXuDeV97tm58eHB0bmtzknZxbHqGmZVqfHtub35ednSSkHN5f355kH19b396fX57fmFveIV6Z3xxd2uToW9YX3CScW1qd3B6b3aQX4tefnWF
koV5enFaeHF4eXBuoXRyeHyKd45qcXF4bHJgeHNvg3ZLdXFxa31Tb4V9pmRrWpBianF5eWt6fnt7elK3c3h5c3pzcnJ4eJN9pFxxd3pwenKhbT6Bi3JueGlfjVZpf3dtZnFyc2ddWHRybXHEb2NPb3B3cX9+e7l+
fXR9fXt4eHxiiXttcXfFaHpBfnp+fnt+mrBsenpoZW94dGp2eXdaeXpdhXp5eJp0eXh6b3Fxrm1YYmxheHlZeXt6eXd9cr51fomHdXxzi3qFe3l0cnNrfah0coV3jnh8emx6fX19bW91Zm2CbHJtd3FiYW9spV5o
f3lddnxwh1t1rnR0UnRncUVudHdbcXl2dYZtiK5ZWG1neW11YXpyeXpldbqEYFtzb3h7bWZujnpxm2xsWFqRcpl6X3lYeHF8eYBfcFyYcXx8dHl8g3g+enpikWpnmmJvOXd2nW96kG1zjXNzXWxycqt6bXZ6fSx8
e8F4c3pvfn1nfHVkn25YeHhgbI50kWN1XHtzc6Bso3d2XHRxbGhjdHh9jnR6XZh4eYN9e3Z1aHp8f6h/fH1wfn54fn9/fn99TXVUsnFtknZydVGEcGFxYpZxf3ZukX2HenF5inx6bXh5dm9xeLFcfX1zfHx2fHh6
eHl7dnl5dpV8h3V+dHuLfXCBfXd8aIhueIp7e3d6eHqGfXl/cXFpeXOFgHtgZZZifIGKcXt9aHt6fHl0fY12fHtzcHB2cGd6dXGbcHTCcFzBent4c3ZvfH16ent8enV3U4Fwd2hmbHZxbX1Yc61sbHdwfnB3fnp+
fXt6mX5ZeJ9ZZnVocm18eHd2X4Z0pGecQndkXV1ie2pwT01gX8dSUH1qdGdxeHN6iHWVcnmBfHhXj4ZrdXVddHFgcXJwd4RtmYuJdndvYHl6eHp6eXODeXLXcnt3eX5+enpve357fX19gnt2dHOeeHhOcYOHcX5y
pG2Eb5N3c3t6d3h7eXl3eGV3knZxc1RuiZh9bW9ma2yOf3mmd3xwfHx3lXF6enN7cX17enh1vXh5XHt3V3ZnfpaDeHpzcmWOeXVpdnRweXCHbH6FfnV6dXlaZWxgmm5znWNAcmRrZHdztF9iYWFsdU5smHNidolz
eXKbZmx2YWCtdHF4Z3lueXJ3b4Z/gm9rYmdyb254mG54kpV6dXlreIxLdG1qbplviW1waJRzYWtkXnZ1fnd6d5d7inhuZXF1ZmhydHSJcnV6c4iIjndud0d2bm5pZYJsaaRZllmPYGp4dnuTe513e3p9eXdvdXZ1
bFVgZWRmcXJxbl6ApkBqZm2PcHR0jHp8eHmdh2Z4lWR+aX58b39oeIJ0epNyc3KgiZyOcXR1cHltZ2FyclJui5V/g2tRcWyOcG1td4BhZ6VxhnRwkHh5lX57dH18fG51fJF6e3h3eMN8Ymx8fHt7fmOEZXJxdYx7
hXJfaXKLdHVrdHiGW2thcnlfrnhsWZBsd4RmbYGTc493aZdea39vcJd3dG12i2B3eGBhXGxscYCCcG9vh3Vlo31venh7e5SSc29zboN4cnJ6am15c3t2qodrdmSJcG6OdFlrgnRlYG9ln2B4fmiXe3xyi254Z3p6
lXx2c3Z0e5d4fHNqfHh7a3V7dpSYcqhzeVxuZnh1dGhhgXWOcZCId3lybnRnjYhcdX1iuXt8Z35+fHd3fYd6eHl9fad8fWl7fXhrd3J8mnSJdXt1eHd2e3x3d1R4ZY2WlYt8gHaUdXt6b3t3b4B7kW52eISlaHt6
enV9cY5xeHladndyj1eOeXJUXZdOb45wW4Voa1qFhGZ2m49uXGxxeXBrcWemX3d5dXBli45ycY6XemB6d3uPfXt5d3R5eGd2dnCQfI+GeHt9cX98enp7iH94c3VmcG1tdZV4dXRobmiJeHh8jqV6d3dRcHx+cXpo
bZJ5f3t8i318WXx9fnt5f3JvfXZtYpt9eU98fHJ6lnFrfn1+dH+mfX58f39+f399eXt9e3VwrX17b359fHx8f4llb3RrpXhwbmNzZGppbHGAgICAgICIgIB8gICAf3+Ab319f4B7on1+d4B+f3N/foKOgX17aGuj
enN8cH14d4lmZG1ukWSvcXg0ZHBmZaSUZ31/fZp/g39/c3R/f3p/dnh3fXN6fJCefnh9fn99fXxzcHp8nsJid3tnVWVnaHZ2dIl2lXl7fHxufXl9fG56c3OPenqwfHF7fUhyfHp6fHmainxueXV0tX1dfX5/fX18
X3Z8c3+Mcnt5a6NjcmNxcpl5enaAdF6PeHx8a3B/dXltfH57ZHh4e36men57fHV9ylxlaktJWVJcP0pnWm9sYVx6eJRwb2Rwelh5hI6FW3h+enx/gH+TgH6AgH19f3d+iX58dn95joZ9e3t6enx+eXN3nI93eKx3
e196hnh4eXd/fHx/f3+Qf315f39+f3x/noWJg3t4e3t9eXl1e3J1c7tzdoN0eHl8e3p3cnp4cXN2baxtfGp9fX14ent3cHt12lhweXl9V3d3altic2NRdk99blFvZHttXWhOkkmUoUqHYm+GfHtzn3tvenN5fXR8
jI58fnx/en18d3R9fXZdep1cYoSHfnR5d2mIcHdsY2yDVVFfhl+RQ2xxXmxYa1tmXYh6dIppbHx1c3Vtm3d5b299f32VfpF7f25/fn9/f39jjUxwRl9wc3HLe2KKdWtplW9wdG9ycXd5jHSScF+Kamp3h3OJfZ17
fHCHend4endsf3x4gXCDe3uGe3x8dXx3imtwa3dseHp4bHZxcIJqmmBba312bl1scZ9pY29ocG5gW2RtUmY1VWPDX3puY19TdIp6en5ugXp4boR4eo5ugIV5fISUfn15em94f3iJcZBxeG1ofZarl3dee3l1dXh5
XY55gGNunXCWY2BxeWxkZHWUfHtuhXV6e5F8fXx2dHx/fn95fH6uf39tf39+ent/lpZwlU5xj3p6cXdyd2tyXGVgZmZpVnR2dWKCaGyhVIlbp3t+c3x9fn56e4F6enKbTWxzZEZ3dGx0aHF5ZY9rfqlwc5NSc11x
cVZxZW+UbzdrfX9/t395f358f3t9e313fnqAgIB/kIB/fICAgIB7gGt4fHxzeXx+fHh6e3N0lqWBcnNzgV15eHOJbHZ4d3d0m3qGZYV6d3p7VXZ1d3t6fIN1Zo5uZpx2c2J1d3p0XG9UjINtnmp3eHZ4dZxpYF99
bndudXN6arB3XHeVbGtyhmhTaXZvcpt5ej94U61fWHZrb3qAr3hzeHhnaIRjd31haV2NdIZ/lXR1bGtlWZWLc31zcIl9mG5tdnV5e3x2eXGShHxfZXJPc2+fcnRyaGlpW4h3enl2bHikaXSGjnZoeoZ1fX55enN2
m3R4eXSicnddY3FmcsBvbnBjY3F2YV5YfXmfgXx5k3x8c3pzjHV8e455e3l8lX16enCJint6d3l1e2uvdaVce3l0eXx4dm92dXWGlW6Fdnh4b2Vlh2xodnh3jHd3ZH16e3Z5oJ95fXp9YmdyilBqbGhdoWNmkF+P
V4xwdpV3lXh3YnBrhXF0cHRmjXRxko54e290hmxqcXJxb3l1Zmt3eXdra0+OgWWqc253cqFqfnx4cnN0eJqDhVV1dHNqsmh5cZdlc3BhaHWHcnp1cWJweHaCeXeCcG9vj3h8jX14k319eXx8fXpmfFJpdHaHmmty
dWV/aahodWl2hnhwbndge3lycWyKg3WZiHSGd5yRan13boJ8fG54c1p9bnpkRmxxbkprY1t2bdlDb15VbGlIdIGqYZVtiF5xfnt7f3x7rX5+e39+e3x8f5B0g3V7dH51dHN3enp8e3xxZm91eXyje3pscXd7e6x8
j1duX21vWYF4gHFngItxl5NBeXt2eah5enN9dHWgcXqFcGtycWZ4b4d5cHGSZohvbHl4eIx2dXd3dX5zjXByj2VpdHBjZb14eWR9aXFhVXd9eXNWen1hpH16e312fX14nnSCfn1xdoJ4imR3d3SBc3hzcYB0cXZ4
enWhaXdnklV1fXtgf3ZzoHp+fnx+f39+YYN0d3ShV2dxaWpUfYpsdohqcW2UXWRxdGp2al18kmxpcIBucHOKdXCjd1+NaHV3fW52dolypXp3c2B4dHtpe1qCj3B2bmx4eGdwoXKTT2OGbnV2dm9sd3tmdW9xl4hv
YXNzd393ZXh4cnWGoopxZ41wanibZ1tmeGNihKl4XXKNnU1lb5NRjneFcXpncWtucldxZ5lwc3d2lmyAjXR9d3ByaHh2jVaic5V2Z3dfeHaKcaN5enFvd3iGc3R3cWR2pXx6cnR2lHp8bmNzdn1zblmZeHdzdmds
dXp5g3F3hJBPfGtwdGRteHRoWLGMZIZ5XnZhenJ0i3l5W3NteGKzeWlydnRBZ493eop0nJt3eXGGcnR+UYR+cXd3dnl3dnmMZnd1enZujbt5aXp/eHSBeoh7b3FzoG9vdmRlZpdvbGxmenR0jYKBkXpvdXiccmt6
al+qaKJti3p5ZHR5cHdreKB1d3ajb1h8enB6b3J5mHmCc3V2h3V1d3dze3+ddouBcYF3dHB0dXllj5B4c22Hb6CCcXN2c3J3g2Z1h2puc3FednBxk4Joc3dlZX1viY1kgWmCc49klHZ0c2F1lZ9vb2lpjZl0d2h6
d2J9Z3h7cXibZkxqYm2Ycm+aWVRvYGVdlnZiYVpclW9yalxicFyUbVNSbnGGdat5fYl9eHluk3d9SJt1f11pdJ+UknVcb1lzkVJmTcJhVHdwk3JyamGCbpCLbXp0eHF8enJ4bXZpZZFvb5ZtdnVfe3iWenN6enh2
Xm7Ddnh1Ynp7nHhydHlwe2d4i5F1omaUeW15jXV0cHZhsHFra3GKdW5oanRyeJF5Ymt6enxidKN9c3qbfG95f3JoeWNtTl1ycpt/YMVKpGOUdH2BeJSGeHl3c3SBc1pzeql+fXl8i312emN6fn14fmONZ15HZnd1
clhPUWdfsmxtmHVscWZVdnJuim59gmZ5k3B2eZNZn3JqaW1ygXJreMNFdnVvl3V6enV0cZN0cnZOWHddXVo/U3BCyVtUYYJvVmicdFluY3VyeHNydWmjdIZ0Wlt7eHOSeWNipXdrb3OIcWttqG6FdnllWIRvbmho
eYh6eZN4eoR8bnqOdHt6fo59qnd8enx+fnp9en56eH2ne4J6eHh4hX5he3t7fnt+TnpeeXJ3bqJnmHlreG5qb3Z1fH14gJF3fWN2dp96fH9sdXh8jH6kenxfhIaId316aHh8h6WSfnp6eZZ5dHZsfXCAkoN1iHR2
fIV3dnZ4eJBlbHJxdYBuiGtpjoZKapBxbXF3ZnytdppwbHhxZHxoboV0fHtveZV6eFdoe5pwfnqicHxnfqCAfHxPenR9enl9SY1qb3FjsnN2amRjSpuNan5jhod3d3d0e6Z2eHqAeHmZZ3ZxdXeVentrf3dzg3d3
andydXNVcHp2kW90fpNnb3tygHhYeniEeGNwr3p6eX9seXxvUHqldXmKd3CCdml8Y4ZzdnmbenV6bHaecV5ZeH9rdXZ4e3VqdFZiaqhwcHaFd3SLqnJvdndLbGdyaWd1QHB5ZmV3nHN2iXRydWqMcXiZoHx8dYN4
e3N4eXl6eHqwend6eG1phHp2cGhwd1x5entufHp2ZJp6amp1bXCrfVxyeXx6ebt6fGtvknFyaHpvdJBteG9vmXlmiHhxbnR4oGB1b3ZuV4Z2dYl3eWWPdYlvWHhjflibc51ocHNrmG5miJZ6en2GfHpefHl5cp95
cXl+fZp6fH18c359e3x0c29+cYORdnWWgWt1iHt4d3ldmHZ3r3NrfH5ienl0dXl2eqF9e3t5b5yUcnx9fn5ucIV2e3eVgZGVg2h7e3d/dnF1knt8eqZ5fH5yf358fH19OU9qZ4ZadF1vuV5wdGFfaH59fH9/e3uW
fot/f39+e352n3iFg3Z1eYJwd4d7cGtyjXp+eHx+kX2Leml+fn1+fnBueHiWcbJ6kmJvc2F6dHh+dnt5dnW6fZJyent7e3hzqGZvdWBhZpiAhG5sc5KLd2adi3p+eH56an2UdnhuaHlbd3q1e194c3Z5jXRuZ2ts
dW5wh3x2gXl4eXlyeJZqdHh/fLF+d3V7fn19cn99fHtmfXyqf3J6fH5/fX5+dn13dnh1YGd2Z3V4Zm+ljGqYdHZ9fsF+fHN7fnt7dX59fn1tdnObe4V+en2Hd3uBdHiDbqd8iHtsdnd5dXhseXqOeYVsdGJtfIdq
f2lzcG6PboNRdXlsbX10eXJ0dXpyoHCHdn14e39vd6J+d39+fH5/f051i5d4bnl7d3pwfJF4dLt0fX6wfH19fn97fXp+eXt3e3d5m3p5eHt6eXiZfHF2dFuUe3J7moZ6gnZvdnd/cWyPfGi7eG1qfXx7bmh7l3hd
YKW2bnhzc3t3bnVymGxseHmad2x+eImEfXt7eH2FZ3p0dlOef3mkdn1Te4h+e3t/bopqaYGWend3d3dxeHZym3yAf56Af3x9gH58gIB/fn6ofHx8tHVXfXppfHp2e3t7mXNrj3NoWWlxcF+GqGxndld4lJByfYZ3
dnVzdnOChHB1c4J7iXmHfHp1X3Z7eohyeItzd2yEcXqPb3R1eZ1jbENzam5ugXdzcWFiXWFSX8Fdt3p8fnx3fH18fnN7fUh8e5NreXluc5V5kImKfV91dF1eb21GmTOYaoFmUppZkk2CcmeDe2yifXp7bXCdeHZ4
YYmGh2+TdnR2cG2VdnBsX4Z4WKp7bV1kemNhdX2ZdnlRUVyEbmRnb5BpbZ6BdVh0knVzboJwb3h7fFaFeGt6n39idXpydHx4dniSoG1Lc1lnd31+qntvfXx1b3Rzm3V8kGKCa5Zff3JtWXV7dGF7hoJ0iWpzc2t5
d26KgHOEbnV4fZF3e2N3fHt4dJh0dXZnjXh4cWZweI57g5dmdXhqeG16faKWe3N9fXFZcnhzdneRln5qonSBZ29Sa2hwbV95X2aKdG9mi3h7dXV2b3d/ll1td1eXe190d4N5bHeMe2yccnmSbnl9bHp9aWd4enF7
WY1pZXhzbXF3d7Nhel2Jc4NohG5xa5F3gJmEgXZpcW1+bF54enhxc3SZbHtxfoJxl499eZBxcnp3bGp+dlpyY2Fxe3egeHF7e3mBbYxzdm58dXGCgoU9XnqIcHWefmt0dZd1dKV9aX54dYZlb3hxcmNdd4RqZVZv
cGSGhHBTjqBrc21mame5lnlCb2Jud1hsdX58gJxrZHp3eH91jnRsdXCLaqhxZFBudmJwbGZhoHefZGNvZmp8eHhyeIpphXCDSIRxZKFpjI52Xj1tZ4VZa3JkhIJ/e110dpZ8dGtxbHiSj4twe31vfHx5eIt6aYRt
d3l0l314eX57fZ9meHp7dWmMe2KTd2B4dnJeb3pVc4WFel55eGGCenp5pHRtaHNhgXt9fm99uX16Y356fnJ5fp+JdHR2c2F8ZmV0aHd1g3Z1c3qzdG6Kinx3dXt6eXZ2oG9zm2hrd2pzV3lqdnNse1lfVFJfV2Bj
kHifcVNgZlhddHhxdoh5cXZdbnOTa3qVjG9+b3h0j3dzdGxybXdub2SrfHx6fXp7fHd6fHZkdHyPWHhwXnBob3lvdIi4UmRrZ4h5cat8h3x8k3p0elxzd3V7f3p3fK9+foZ+fXd8a31zen16mH+XfX1zkXt6Ynt8
Y3d4ilR1h493WWtouoN4bnl6em6MfXx8fnt4lnlycnlsfn91fn6IkX5mf359fnyAjXd+eXB7fX19nHt9gHh3fnVyenxZeIB6e2tyc4zDdXV/fm92VHFcdnaSbYB2cWhklHWMdHN2hXp4Y3B0imNrdnKCpYt4e3p5
fnd7m3RmhnicUH9de3mCeXtWcXh8eXd+f6BdenF3cnx4b3F5emqKdYhtg26NfHZ9e3mFhXp3c3t2fqWVfHx/fX5+fXJ+dnd7e5t+f39+f35/fn55f35/f5t4joVkam92eW94dnN0jHhremBuZoCFbXdofnR0bYyI
X293X4plp3NzbmtfimJmk4VjjXhzelt8enl3dGOQmWFfdm10mqF0e3l0cnZ0ZoZlgICCh4CAgH+Af4CAgICAf3qPfXGpfHh9fHR2eGJ8eXx6fW15nHhpfntwZm2Adnl2o3uHe2l5c359e3Z6en14fH9ojmCfd3R4
cVdqbXdlaF9xc8Nsf2p1fH17e359fX99ZnFwamVuZ3lyVoaFbZVsjop3gH5+e3p+fnl9fnt5d31ta6VdfGmfd3dbdHBylmt1pXJeaniOj3lsa3Vzandkd4hXbop8cGx4dmRyW2iXdm1tfax2fXV9eH59fH58fn5/
dH2lg3iKen1+cn18ent8enZ8d6mKh4V8e3p8e2h8Zn1seniGobJVe3psdnd3eG12lFVzcnhaZXVri1x1anpwcFZ6fXZ+lod+enB/f39/fX90d31/f3+df319f399fXh8rHtrtXR2eWt7bmqHdHFubj5NmmZ1T3hy
dXWmX6FiaWdre2OZd29xdXuSeZZ1ZHd4ZWl2Y51uZHOETFhrbbJndqdwb56da29td0VicXpkfIBbhW5yeHKQlnRxeW2fdW54fXx1cH9scKJ7fX9+f39/f1t7hIZ4aXd4e2xvl55xWXuHenB+boFkbHCYi2ZcZXVz
jYB1dXmKYXd5a4J5gXChcGN3eoOddGSXeHF6eHF9b3pKXnRtZYehXnGfZ3JwZkpqg3ZrjoRlnG94cHVyYneGdql4jXtte298enVpfXp9e31Wf39sqn55fn19eHdlantueHZ9dHuKfH59b3l8cW53mFJ4dZtoeXJ1
d5J7anR2dXGifn5yd3JgkHxYfHt9enx9foCAd399nIB/fX+Af4CAgGp4fW94eKuHfWl7fX15en3He3t5TnR+fHxreniKdGV2g2x3eYx2dHh0cH9xiYpjdGV1eHRxerV7eXJ7eHhxa4WecW1xa3SceIJ9co9xdIdz
inuDlHZ4enx5e3B6dXB7dF6SYsNqcmx3elBwc3l5aXahdI1mZpBjeHdsdmd/YXJqdY97aFuHhXh3YnNqYnBcZrJxkXqBcnJud0N8eHd2cXdbe3FreGzqfXxWfm59e319qXp6d3d2gX16dXR2enp/WV+vf3Z+fat+
c3V3fXp7eXqEe3l5bnjJen1OfHqBkX6CnWB7Yn18aX18jXt2fXl4fHqSf3p2f4p/f2h9f39+fn99ZYB2am1xcWVidaJhbo9bXmludGZoZXF1nmhjelmWkHN7fH2cdHx8e3Z5dI+IcnF+bX97dIaAeXtqdYaLjIt6
e4x+fX97m35+e317fn5nfWV1fX59ebB/fXp6e3Z6dIR/enp/f3+Rf35/f39+fnx/b3x4v3uRX3Z7dnx6enx8e2Jzo2WAb6B2dX9vcXZxgXZmfHV5eHvjfXpqenx8eXd9co6AjJlsYXd5X3BmgndwdHFvbneQebt8
fE59eXB+d3h7cJRxlW54dXGZYXBxgHeBgW17fHhzenx7dqx4cXSEelJ+f3d9eMR+f1l8fnV3fH+LbGl1fX5zd6yFcHZ0YlqTUniqeHVzWXV4bHCLbWNsdExkaWRXXmBonW5abmK+Ylx6fXN7fHN2g3iOfHx3hHhy
jYN2dHt4iXl4b3d4e36IcIt4dHZmfI56dXZ5eXx5bJV/cnh4iXJzfHpycnR6aIWlX3l5ZHdwd3h3d3yyd3Z4d09+f3vHfnt/fX59fnx+fn5oe3x0y3xufn50fXN3dnaWhXhznHhxe3hvbGteeXl0cY1mfJ1/fmR2
fnd+dn1+fn9we7d7e31uenl9fW19fX16fm6Eem+paHd3d39wZ42NaGKKfnKMh3J5dXJ7b2p4lWSUb3GSiIpxenloiHd4dm1pnXOCcHlmcXpvd051ZGqQjGp1fI1xjnl4eHhwcXB2fnuNkoOCd3Jod3h1Z4ltb2R2
d216hW1olXxyWYpxnHF8eZB8dnB1dYl6d1xrdnNxf3WMeHNxdWdseHmre3l5e2l7j1p4eX1urH96cX58dHp6eWV0kXpxc5x7eHFzhI6TVml9jnx+f36Pf35/f3t+f3d+bm+Oa3lnkXh0epV6dXZzeX56g39/e59/
e3l8fX5+fXlme3ZodXmZe3yOeoOKe2lrS2NufG51YnF3jW5cY29+roRziXd6aXZ2em12pHyDd3Foi4ZxaGRfgXmaiXBahnB3ZHJwaGWDbHJuZ250d4qST5FldnpNgzhucH17WYZ9U1JPjnBsbHu1dXBbbmyDc21x
YnKcaHOYfGdvaW95kHpnc1hkcFVmaYJ0c29lcHRyuWxhenCTb3qVeHllem94cXFnilpxZlFxXnhnZGxvZ66UbLZye2dddmJ7elJ8enl6dnxiXnx5enm2fXhdeXp9c3p2ZHWBaF5xbHh2k3WMeFaHbENMc3NPdoF4
dWh3TnR9jahxeX5+fHx1f355en2JfIl8m3dsmGuWdHV5ZXd/dW9yeXp/fKSAfHx/f319fX9+f395ZX12dXDaeXtVfXFqdnZ2c3iFhG6EfYt6dnh0eHl5lJlNnWt6fWh5fHp6fHtsgXxreneEkHZih3yLlHx8fG58
Sn9nZk5oU3dzXbFEpnF/dW97Z252lcF+fFV8fW10en13mH5yZH2Ofn1ien5+e3p+XHByYVxdbHN1upltVW1YdHx9dH1+enutf3h+f35+f392fn6eiX94fn5ydXl9fH17oXZ9eFx6UXx2aEpknXOxfJhSi35NXWhs
blFXTlhmnWZIdHtvnGuRc3ehbY16Uml0hXh8e3Fzo318Zn18jpJheml9dHWyfH18fEpyZHWGc3VXe3x1gnBheXp5cmySmnNvQnB5bVaBpXh4cnuebnmAant9fHa0fXJ+fnZmcnV2end1d3h0bnOLeXpje2x2p4J6
UXB4Ylt4o4KPSXuThYhtk292eZZxeWR4em+QlnGpdGSaaHd2ZlRkeW+JclufT3RUjXV7eWFrkXZ5bGt7gYR1cZF1cWuxZ2Z4dWZwXW51ZXNfe4l2kXF9fnSUdoNwWXGSe31+dqZ6lHx8YH19fnl7fpt3g3JzdWht
goB8d3Z1h3Vcrm94cFRRa3CTXlV0XldhjXV8inZ4WHh6i3p5fXR6e25kbatsgZN/ckFnkHRqfXt8fnmJnX5dfnh7e3txeXZ9OFt4dNqgY3t7aXpseH5weot3da5ubl5zeF9HX0Vua3BjfXxvuHpJfn2oc3x9fnh7
eXt3k250e5J8aXl6jXxdbWhyc6trbo9lplteZ3pwdXeDdnhtjW1/dHiKd3GcdnR+TH18Ya59v319T3x9fXp5elZ1dofCd2h7e25SdWhSeGxZenSUc3uRfHh2emuOdI9sbWR+V3uii3hvZ5V1d2dzcn5obox8dK54
d3t7aXl3eG91bYF7cmWaenp4c3l9eYB6ZZZxenFxdnaIgXhlZWlziGhqZHpsUGtpb51jabJtdXN42Wd2fnxdfHtxan19fHt9cLByf317e359e3V1cGV4fWucd358fnV9fX54fX1xeXmGdXWFk25seoJ7in16eHZs
fIB3gHh5cnuRc21weptucn9/gnVsaXZ1eHlsgWlliJZgZnF0a126eG93cnRwaV1zWlZ2eG54mXlzdYVtcaBWZpF5e396eGl+lXh5nHyTZ3hqoXeJe3GYd3tykHJwe2Zwm3JsVnSGZJt2dGJvbGlzaX5/an6Abnin
fn1/f39/fn52e3h+fXumfnt2fHh3fnR4Unt4hphvd3l3dnSYeIlbcYp8dGp3bHh3bHRdfnWPcH9ea3p6e3zKfXd0k3N7fXd+fHlzdnxsc6N7anx6fH15eGBodXaPdH10j1RVbE64bGR7dXVziW17gnZnkYJ0a4KJ
a6OQe317f3p8bXd4fXZ4e4OKZIhycXCEe3R5eo94dYF0cq12e3p7c3h2h3V8jXx6cm1ocnBzcHh5eZGeaXuDZXh7e3p+cG+ffHp9i35/fn15emzCZ2tccXVddGhpcGJ1dbCPdH90e3t8bWp/fn13fXelc42ab3xy
eXFldml6ZmB4eXty0Gxtentid1hzbGaiiop0nV1tdHR4bm9tbnJpcXdhhW13d3R7eXicjX14cW1hZWNljXVneHOQXn9qpmxfQWyJam6bcnV1cGaLb15wlHVieXN4fIh2lHF6c3hnkXlwlXlteXaZbHhvfHl3eXN5
drmZe317cHN8e2V7fXV6fGvEent9caJ7fHJ6enx5clqWbnp3jGNzeXdrjnZ6dnuXkI9xfnt1aXt1cHZheWeIeFSIcnCVbmNyiW5peHNyZ413e1F0a2Nse29qnJtxcYVNU1xscVZoc21fgmlerWY4iGt6gn57hWh9
fHuFe5BtfH5GbWaumISac2poWWR0a2dgZmt9fX12dH55mH59d319f5pydYd3d459eHR5colpY5JqcYJ2dGpjd3hrmGebXleIb3Z0X3mCZHNvXmaJhEiGnHlgYYB1TniPbmVLe2CCfotsdXt2fZmVenxqfHRxe3px
V3iBeLGTaHdna4NkX35wcWJ3nW95oltdeYJ2dm90cXB9ebZwfXt+e3l+c3x+eX18V2ykZ3OMZHh3d3VlZ3aSeWtvpnVqa1t7caZ2eHZ5iHmcdXhgdmx4cXp8d3l3cHiahnFqcnVkdHVqdbBiX1Nab3J7V2J4dFyR
dXJ8hIuUjFptka51fXhoeXppb2tna5R0hmlwYJJuZndtcnKDfXNvVn5/f32jeHt+f31+fX9/fn18f6N+fH9/fn9wf39/fX99fHxdcal7gHt6SHZqdXN5dWdfc3R5eFBvp2WJc16DdHOFcXdye2Nad4qtmnN7c3V8
hnN1cHZmgHp6int8eXx+emd4eopboX9Zdod0aXBpdHO0e36CfGFZd3uEe3p9enZfe32YcnJtkXp6SXh2enV9e115fW95d7Z/en96fHZ4dHk2e1yYc3tac3iofW97fHd6YHuUd3mRn3t8cHt7cnx7eXh9f45/nYZ4
fnJ9fn5/fn95fHp/eml9gHyWeYRjbXd4lHdjgHdqfnl5iHp5d3p7eVZ8eXmpoJB5eWF6eXV6eHdxfW58fappfX12fnt5ent1sG12b2dyp3F5Y3p6dnR7dmd1eHhzjoNzn4d6eXt1dHdzcXVqo351eGWLZWhvgW6O
jnh5m2d6eXZ1eoF0d21vc2Nwi4phb3tweHZpa2tfipucbnRabWtqc3l6dYp3cWG1hX96e5R+e39/f31+f3x+fYOSdltzbnF7d32OjHqFa2dueX6XlnN/eHZ2bWx7a3RvWZOTZXtuhHt6eJNugH9pgWd4e3dzd3x6
ZGp3d3qFfJl2en15eWqWfXyVf3Z8dn18an11rFxyT3lyoJp1cnt6ZGh4mpRrbklnb5R7dnt3dXhIb3KxcnVucnhtlnZxaHF2aHSDj19+Wnx0p3Vre3J0e6SCdW1db4l4d15iZ3NQa2tRe5hzcntzfHtjbbR3fm55
ZHORb29jkXdsbGlglmxqnVeBa6WRjol3d2h5bHJtZ4NIbaKUcWBtb3VebE9zbHxxv3Zeb3FyZXp2b5B2b3B0eGFpapJgTkFpZl1QXp1kjHlxeHtzmnN+fnx1goZ5dnpyknV6jXx4fXN4dnhuYnlydz95qW6pemx7
fXNZcnZ1eXp+eYJpZ5xqbHhzcXVoc4txaFd0gFNqa3p0cXmCZrpZa3ZSt1tTVEpwc3VWaZtscKSTcHFtgnZqeXZ1WEVpkHJ6UWLGd3F4bXlqa3d4c3VzbGVxdXx5blB4dkl2U7lYknSdfH97e3p/f317fn1/fXt9
X3F3fGljcXhwY2VxcFZ8u65fb3FeZ2p2dodddH5pk3yJfnx2f3mOhn17e3p6fH55fYSChoCAfnt6dIN7gX19f36FhnmEenx7eXaEfX6DfIJgcnJQY3JacXitbmdyn1xztnt3c3JjiXxtSnt3dnh6d45piXh+e3x7
mHlxfn57dn2oa3J+fmd8fn5ufX1+fG1+2H97fHtrUX5+YX5+fX15fVd9d2N9plN6eox4emhudm6mfoB/f3N+f318f39+f3+A2XV6e3hycnx7aXp8eHt7co5qimxrdHN7fXV3lndqbnKDeHpxc5xoeXhzdnVxdmx0
ZIGDclxrg3hyr3Rul1pgdqJ1dnp8kV6BfXN7dn1sfHysbniOOnlngIBcem10cadwg1iJcHdtSneVm3BxcFSVc3x/gICAfaiAf2eAgICAf4B8f5p9fIJ/f35+fn5/eH19c2yMdXqbZ497YXh5cXp5gmZ8fH+iiGJ9
cnt4e3hud3xoeHtsUm7Dd3V4end0d3h6Zap1d3Z6nH17dn57fX1Ler1nY2RrkWZzaV1kdm9eX2Sgd4yIeYR5fXtwfHp7eHp7nXBzkmeCVnxzb3R1d3WEem1wfX53fqp+fHN6fHx5j2ekjWaKfHh1fHtxfHV7fnl7
noV6eINlhXt4mG95d3preNR2eHx7cXd+fHZ6e395dni3ZXR5bXdTe69HbHV8cnZ4dWhlc15sf3Z1mHGIdmhzbHR3mnd2h3h8eHWMenh4hHuEapWGdopye3t4dYJ7dZlzg3+Ji3t+fn5/fX9/f39/foh/hpF+fXt/
f3t/f31/fn96iHqqdXZteHttdXB5dZOCkH6Ian1ud3x7Vn17e3yHekh+f31/fuJ+e2F/eX9/f35da4mMfYtxfnuUfXF8eWl6jnlobXNzrHx5THl6fHFtlm9te3h6iJ9qe2l8fXx5e3tmZXeAMHaFdXO1bW5uXFh1
Y3F5eHZ+pnl8lnR5eIRadpRoZHd+q4R5jXR6enB3dnJTa0mmhHCceHede292aHSGgGFwhHpzcXx5hnJvcHZze09lbGqkWVNuZq1bWVE7YGR2aYBwiFt9dnFigm9icW1ueHpxeHN6kXqfc19+e2uOfqV6dHp3e3x+
fntwfXF9enyHZHdxXHmTd3h+WXJ5koJpj2RpeJZriHR4ZVpRj2dqiH97eoSOfpd6dmt+cHxacWxrl1KncXtvdXtzbHV3jXJ5XF5uh3t3tnFziF5xbVNTbZpUdn15d4N7dXB2eYx2c3pwd3+DlHJueHt0ZX2ael52
ZHZ3a3ducXh2dW1waq5tj3NiT2ddbZNocJpmYmCAZYZykHt5a3JNdnRro2h3baxzV2RmdXNzcG20d2V6cHV5dnVxeXl1ZnR3a29anJpnZl9/XItsiXZoeHdzbHN0VZB4Z3lmfX5/un58bn5/fn59f2l7fHxzfJ9+
eHWWfHx9fX2Zfnd2e3iTfXpce292eHJ/a2puSnFnkHp1Y2fEeZ9uckV2dWmGdWpldZWgl3RLgliGemJxYHZsh3OHc3ykVWBtfn9/fXx/wn9/Qn9/f399f5JvdXRsa3d4a0xgX3yRm3OAcniGb3FucHKPcXlNhWdZ
am6LiGNfZXV5lGpchWyBY2F7e2aSZKt3e2tzc5pwZnN5gH9+qn50e39+fnx+f3p8SXGDb41cUnF0XFN4ZbRWfH57ZoBrcLR2eUp8dnd1fHiGeW19ZE9Rb3WbaVRbVaVvWHpwdmd7dXh7c3KbX2SneF90c4Vsd15w
d32ahJZybXdQd3ZvcYo3dXh0llqalIVyeXl0b5tqiHp3cXZ6h2Zfl4V6a21dc416c2+jZ1hbYnNxfXxpqnSJen1ndHZ2XXNpb1djfF58YHx8cnBub6ttk3d7bYB4dVZvekJ6cIR6pW1sc3tng3eod3ZciHaPZmR2
eHahca5iUHV5amxmemd2eHKHfXp0fH5+fnh4tWx7eHpYaXRvcJOZdW9tbIJ2bXR+dXqcdHZ1i3t6g3dydHR2e4dhoGd5bG+Qdnp6dXV+fHCqa2p8e3tefnx6fH19eHx9aHJUcmdub3V2g3hpcGandk5vc3JubHR7
ZniCq3SYcnJTbmuPhH+aeHiCc3R6h3FrhH91dpp4c4N5dXt6dICAgX6xeH2Rfn1+foJ8dXV0cXaAf4B/kICFfoB4gIB/f4B/VXiLcpZ6em94hHFyjIRydn1uZXGKdW+rd3RyhHSGeGdhcnBrY2dxbYtYkmx1q2le
hntacXJiT2x0VqJUV45XXVlvbHGPaI52d36YcW52X3WKYWRvg2VkcHGMiFpcVWVXZ2ppaG5VaHNwtVxmhnBhg2egX2VqXFxzbl6UYZBhYYxgiHNycnVrd3hwpY+TaF54dnd1Y2VtZ3l4amVykGdotXt1hoePc4F/
dY11eoVwf31vq5x3eXNyeIdvdnh2cW91oHVkbItvU3N3U291jmRleouQl3SFcHR6d3CFfH9obXVjb32OdHh0b3p3bJN6fn2EcGiodWpkZnF1YKqAbnB1d3Kki3t0c3x7e3t3dXp8dntpdIxzY3WZfH1zgJdxdXFo
bHVgcG+YdI12a3tqaXFwelCEenx0eHt8hnm0dHd4ZnySXnuLZnNYdXJEcmlue4F3a29+lYeBb3l2aHJygo1feVtnlmGbcWR5c3RmX5lZhoV+e2drcoFdd3SeipKId1Z3dHuPd3qOf3Z3YH5pfICAcJB3lIl5gXR9
enZziXhvaXOQf3x9f32afn1qf31/fXx+l3ZzY3yeaHmBd3Z1YoJed2xqZHt6xXV7c2Bzc3hzcXiOe3SCdXiRfnd0g4R/e3RtXnZ4Z25oYm11gZCReppjcm2Semx5kF11d6F1iJNgYG1ku4l0d2hnc25jV2h3YW1o
ZXeKb25ppHp6XIqDdG5tY4ybYmeqbnNycWBDbGlpb17EdWxwdHOWeHhXdnJ3e3N8YGWOinl4cXV3cm9vn3R0mk2SnWx1d1p4eEh0fZhUWGxsdXV1b6xdeHhudGqidm+JbXhecmVzcHlsZolnYqZid3mlZp59cIt8
fXB1an1wc318ant1bpBsdHd+j598aGtvUYhian10bHp3sXt7dHl8em5xfl15hJRxenKViHl2cXVbhmVtcWhfdnCfiHZvj39YbGJsY2lKnGdzVYeRUlBRZXuWhXqBdXZ9eWWNhHZwfl5cc3RafXp+fXl+a7V0cHx+
d5GEjnx8cHd9dXV8fX57d2iNenF7fXN4d3praW6jc1mEdXajb5t3cXpvaGpvcnp2XkpoaXBrVnJtmnxgcoiPl3xtd3J/dWJ4d22LlHGQem5ce3l1eJapdnhxam5uZ2hsYHd7enafcnp3a3yTd3JwWnV+dn2kgoN6
eYZ+fHRxdnpunnt0a4GTeXtZdpN3aHZka3Vwc52BkGt2em5gd2Vrb5pubnV7cKpqfFNydnh0d3tud3Vybmddp3Bti6RmbVVcdH54eX94e5t5c359dnx+fZF3fXVzeJWQeVpddX5tfXpEbmaBXUVxaHKSX1uya1Rm
gHFzj3SLcXlzcIJigX13fnN5eYuLknR6enF7cpR6Z3Z4dntsmW6eenNfc3B8bXd6YXxtfnqiVnh5k2Z5fHl1enR+fnmrfXF9enlddXSLfHqBemubZYNhc3lecpl3dHNzX2ygdnWtXnhwcHBka2dUXZlvaIhfaHp2
dHVfhnOXV11zeoN9fHp5fHtzeoeSaot1Vnx9iK91bnR2bnpReHZ4fX12dYZpd256hnthZnl7iYhrUn11dHKUcWtyZFdulp1xW2p5dHdxbXd4j6WJSHdydGx5d5R+c6t5eV93dXt3jW1WdWN5bnduiXWgbm+MeXRx
WXZ+bnZ0aHl4lm5ymHN2jW9knoGLh3Z1eHJuh1h0WWd9fHh9X4yoe3lmenh1fHV9omVpj3pzaXp2d251eqVedIJ2fIt6k2hye3F2dnp3g4WjaXVxgHGTeXdpnJF6ZHBrqmJxbHBkknJ2inVrZ3N2fLp6hnt8fFN+
fnB6dnp3fXpniIB5c3Z2eXBqkXB/YmxvbndpcnGodXZqbWOGq3d0cIRujHp4bnl+enF1m392fHaXmm1xd3h1eXR5ZZB2XVlvZIWRb22Fm3Zpamlqb2KbXlFPcnJxd6ZtmHJ4Ym1tanN/dJFkdW+BeXh0XmWUf2uP
XIFmZ5ZvZnRwaJNzYpJlhZx6oW94dE1zc2mHmYRcWm1xbYR2hHZje2uHZ3mrdoFrWHt5dI10cnN0iW+VfV9ReWx6cHiBf3R6dGxwiJaEgGZxaoxjs29vdnVlfXJtcoVirml0b5hvcXaAZF5jcVJZYYVhc3N0c314
eGipaGJ9b2Vtb3+JaW1gd3Rfo09sc2hrPWJkbmxlZmxtU1SqbX2iaWd9lbp7fVZ9fG96e3t7e3p7dHBwZXOFeXNcbWdiuV9hem1uaWR1ZGlyb35lfqtnb1h9fXKse3Z8e3SNd3B6dnt3e8d6fHtzcHp5fXx+fnp9
ZKZ1d3VzdXd0cWRxdmlzcnVsoHp9b3xgfXd5lH17dHt+eJ5/fn5/fn99fH1+fn5+ZWypeXaWaHF0XXVzU3Z2d3d1n3x+fX5+fn1+e35/f314dal9fHh2fH16fIh+fXx9hoB6eJ53l3h4SoR3dHNxdFhvdGKuemat
eIN4eXVsclFSa3dhiHupeHl3dpR0WHKRg2aGgGqIdXp0enVvcnV3l4Gme3p/bnh0e3NziXxzZnWZinFwsXRbbnRpZHNraGpZiIhzdWeIgnV5j2d5dnJ3b1iYdodwbnV4dW95o4xYVpZsd35wjnShjXpdfXlxhWxr
cnl8eEx8ant5YHFcZnZwsF9sc15resCSdFt5enp0bHJRlXZPinipmXlfjWR9dWd5h3d9e2yIsH17dHl8eHh2dp9sjXCBbHJ5eXlxeXF5dnxscHWBcnWFfHl2enFyWnGpl2BuY3xrbnNziqhoa3JxY5Nug358fX1/
fnp7gX5uZHhwdWRvp21xenltdIN0U39+h3Z7gnpbfn18dnyAcm12okGMhnaXbHh8e215nohzd12HcHp3rHmSe3tsfHh/enBZNn1/fal+fn5+cnd9e3V/dW19f35zfp9/fHl/f399f39genmZnHJye313eHl8d3Z2
VXV7m2l0jnp5Z495Y2NqeWqQe3JzinZ7eGl1aXGhZnB8cXKIcW91ent0cHVyWHS5amyJeKJ8c3x8cZZ2fHN6eXR+bGuoYnJ3clmJcI1ubXN+aW9ucFuBmnZwg5Bwgm2BeHdpdGdxhbR6c3d9eHxzbXaOe3ZqfHuC
eWpzhmqea3FzcZR/nnJ1e59oind7c3xmVXp5fXa1cH1yaXl/dX1wfYtvdYyLeIB9dnOIe3F+cXl2fn95bHewe31nfHl8bHV7b3t9f35+dZp9fX57ent9mjuBdnFyd2qOeHV3cnFrd4xxfHysfnp/en51fnR4fn51
bXVpSVloi3VzlnaXYm5vcodjiXecdmR7e3iFdXJrdmybZ2aGZFJrc3V1cHW9eGZ4fX2Fd3Kjd355fX1sdH57bZyCaY96enR9e3RyenV5eIWTYHh8fHmmfXh5d3Nnc3t8g3FxYpJ0gHSAd2lxcG1whJ2JdqB4b4N2
eW1yenV1bnd8cGt4bH6rfX18fnx8f316WZB0dF50bXp0ZHN2anN0rm55e3tYfY99fG5jc2eWeYibfn+BfopufX14ln99fWV+fW9qlWlpV3J1X2aFaY6FWmh3fpd3cX95eXl+anOnelKEbn+Hknt2fH57e3x6fHVr
uXBycFJsfnl1S2Z5b3N8dklvdHiEaklvULlgZ3FWXGdPcIt0jnGLdXSUcWd4WXBno351gW6QanR1a29vdW5yc5B9eICeiW5zfGx3eHBwd3aBhnt2iJB4eHFpdnZteHB5smx0eGFuh3h3k29zkmZZcnR6fHePiIR9
fXqHg3t2fX5wjHp6inple359enl8eXp4eXF5d2hpdnd0XGZteIttpHt+gnuVfHeFfIF4e4B8e3J0e21yfnh2r318fnt9fXt9T3R8hH2TsXp8U2l4bYCDnqmZe317fGR+bnd+f3x4dXiVdXR1c3ese3c6fG9oeHF3
bnZ4pXh6dpJ7eXVyaH18fDWXQGxldqJ0dXVxTHN3cHNqh55keXRxfXhecGd8d3R6knRqcY6kT3BuUVxmaFNYaYR2bGZ3bU5zd6dih3Fxa3KGb39iW2VdcW6TV22LXKdoaqiKent6mX15aGptfWhre6xSb3Rna3h1
c2ldX2ibb3OzVXB6enhme5F0eXh3ZWZ6h19vdW1banh1aX1snYlomYSNqHlzdHZ6emNYbm1la3qTd35yZXJ8d3hnjFuEh3CWZ2Zggm90dHZpcWp2bHmLnl6UjGpydHx4cnRhcnh1a2yBdZl8W2h/c3dwgnJzbohj
jHZ1cWF4gXl1d2yEd22Do1l9dpqkeX13fXl7fG98fXqll39rSGNsenVyanFaXnhqbHZ8faZ2c3p5dm95anF2YVhvgGxqamlzcTxgfW2fdJircoyGZXFgeXRuhGt0X3B3X3iRcnZ0bXp5dp5wgnVkenSCbK2TdHR4
d2RSfXRyc11IWqBzo3RveXh0aXBnkXJxi3RojG9qd3t1d4ZvdGN6k5RvdHR1dqB8dnKFd3dwb3ZVbnN5d2N0enN4lHyYdpR3knh8eItxWnx3ZoOCml17hXZ9foW+fXV8enV6enRwfHhkkJhUcW17d3l6lFpyanCq
gW+cemx8e3Z0c3l0dG9vk2d3bat7epR4fm+OeX12dXdhdnd1l3hxendseKdskJNsYVl5eEZqUHVyjm2Tao9paoelcWuHY3Zoco1qaYxzbGuIinl6i3t7fXJ1b3RudXaBXnZ2a31tcHh0bWJrb1p7sEVibGOLaopu
cV1dYmJShJh+anJyuF5od3lXc3mJb2R0mn13fH56iH9/fH9/fnl9f3N7fHJ1dn16faJ8dXJldXh1fX17fpx1kn13fnl8fH5+dltwenRefHZ0a5B6mmShUmBwbXp+fIt8eXSed3V0lH2NhXd8bXZ4fXl4b3lqcHKM
j3Nybm53YXB6dHpud7VodYyFd317fGJ7e6xwcXdjcHWHS3h7aW93eXZpcmxupmRnRpVqfGt3n3t1W2xkdFpTcI60dnl9elx8e3x6dHpqa3lhond6Z3doeHtFd3R4nlx3e5p7e354e31+fnx+e3x1fM9Abm9kall4
Z3FvbHZNiWRt3IZxfXxtfXx8dXt7cXJ8rUVqe317dXh9e2yGd293fnS4dnh3fHB7emGWb3NiX3Visnh8bHuWfXxRemt8Z2R9mWtoc3xxbnd3YGJVeqKQfGJRnHdxeW51eKtvcHpvfnlwYHZoc3GscHNjgnFxcI96
Sbhqaqt4Rnh6YEVuebBkYWKoiHt7aVt5dHVyenN1W3q5XlVtdnJdeXdxaZN1WW51fXp0lnt2joyGWnx5enh9e6WGcVh0cmlhc1R1bHJ1Y3d8gHutfn9/f4B+fXV/f398enh+c3x/faB+en1/f319fF9+a3t7fXis
enJ7dHx6eXxzfol+m3lhpnx0enx7fnt7R3N5dKJ5t3h6SWxpcnd2enp/XHF9e3rIe3h+e359fnlsYXWXmHNseHdxX5hvjW1zjl6nc3Z6WnxzdXV3fIp3eXt6gnR8fnKNfWd+fX16f3uyam1ZXG5rdXJHXVphj2SC
fnOQiZB5dHpzenN3a1SUdFx1cX9bamp1dmJwcaVIbqVUen56dXt4fn15fHx5oXh0WHV8cad5a3p3anNvcWhpsaF1bp2beXR5dXF4bnd1dluAeoWKlXd8fHh3eYN3Znlmh4N/fJ1xhHB4WXRuiGd1Z1eEd3h0bm94
hIt1aHiJc26Ei3ZxfVKHdXZzdniMS3aOYHRolWp1enByeXmOaGV0hlZzZJuGdnlxc2WnanRmeXJ2cHhzgWZ4k3pqbVdxn3eWf2x3TnF3UXFtcXOqbXFklr9zZHBrd3Z7dXRxcXlwjG9vh3p2ontfe5RzhHp7e3V2
j2dzeIFwanaSeXB3k3hqeHxve256hHJ5p3V1enh5dGOydHViYW17eXl0coKQbnePVmuQgGVvgXd0knB3dmFmn697dXtWfXt+fHZ9e3x5e2tjfH55oX13fn2XnnhyeXx1bHd5dWN0cnd5inxec2Cub113enKdeKB4
eWN4gGpxdmJybHZwenZweXZiclhrcIGncHp3fGZ4cXh5d3GhZHB2dFqFeGaFcXd5cox5i3CPY3RYb3uBc3qWe3lieWl0iHhtZ1l8Y2aSaHhzbYdoYLV4YFGOeXd0dnJ7a2hta3WFYKaCcnt+dnV+fnx1e3t7aXWw
ZGmFb2l3lnRnd2V2enWRcGBydIGhcWmFc5ZxcIV2dlhmaHdup3VldXdxdnh4XFqYUISXjpBvUWttV0hnbJJXWmBQZmmaSWZobZNjb4tuYWp6bnyKnX5qfnx3lXpteHt9nIdxcmZxlnt5b454eXRtdGx6hXeBnnd6
eWx2pXB1hXewXFh3aXRUdm1sb11qhZRYfX97f358faV8fX5/fn58fYpUg3R2YnR4c3d0bXmaa3hKd3hwYG10enh3Xm9ydY+rZmxpjHWWdH15dnl6fHhzl356gICAf5CAf3yAgICAe4BTdnhyp3hcd3lvdm50h3Bu
h319dLJ6bop9ZXh4dXp3dXx/qHx8e3x+fnF9fn55fXqedZF2cHBkenZyXo1vhmlIdKJ2e3d4eHl3dotxdHpsd3Cwb1F+X3N8eXp8pX1zfHV7a2KGeatndXV0jV15YFVppY1qe3p1bnyQcXVth2yCd11heqJ7nIlx
dWxyeXibbXVNdnVxdlSLeaiPbnZ9alp1eHF7eHt3dHx8jH16eph4fGZ5dG86Y1p4d6xrbIdkal1sd2u3emlmb3phcnh0bneYeW2tY3Bvd3h1mXJtcWGKcYZggnJvZo14dphrcXZUfWRen21yenZ7dnxrZGZvbrN8
cY58fn56cH58dH59enWUelpzg3Vgl151dFx3ZpdwiG2LrWRtWW5XdmKGYV1xOYloom9zendmXXtyaXZybXKafJhqdnh4cX99fH56eHtyg3lyem2HXoFne3qciHVwclFuTniaZHdskZJybnZsc3Vxe3STf3aFd4V5
eW92gndzXV+LSnqNdnp/ZnySdotxdW12cXxndYdymXx0bXKYg4Jje7ZnZ3h8eIt6elt2dHl7jXlpWnRwe3i6d3xmfHF8doh8iIWWZY17k3x7dXR4dnd7epKIi3Rufot3dnBxd3t4aYqFRWFrbXevfGKfXnpybmt7
VVp3enF1n3p6bXpyYHSscnKblXR5dV53d5B/enBvdHJsWmt5a4zjfX1denh5d3JsY4Gec3iLbnV8enB0bXaUcGVMh4djcY54dnGLb21mZWxkbo9qtXeUeHJGcWZxaWdVa46TepJ2WXGZcnZ7eW9fco10e3ihdoOA
eXB1d3KEdXp0dnp1k3SSi4l/dHmAcYR0ZnSrcneCbnJ0WXBvcm+ZeWx4c3p8dWp5nIp4cnVzh3tbgYJ1c6aTdJFmbmx2ZmBca2p3fH5mdHZtcHp5dnepc2R/b296Z5Z4iW12dHh2ipVWU22KmV97aZhVS3lwaIdu
kH92dXZ9nH17bHJ9fn95f11uYYhsdIVrllhibJJ7indufX1+eX2rf39sf3t/f35+j3N1c3R8jXh3dIN2ZHFacn9/Y359fV+tnmt9fn9+fH5+XnpubHtzbsFcXH5zTWpTbHaTe25rmnh4dHNydppqj15ud3F8coV4
d4qSjHtqj312jIaGd3qpfXtkaWRzfHd6d3KRfHx3fXt8e3uDenh+dF5rbXuGi3F1lqF+dnlqb4pthnN1dHlre3maeXpxeHp2fZCdfH56fHt+fX99fn99e5Z/eXJ2g3h7sXh2f3l3d3Z8fYp6fLBpdnxme3p4fnx2
X3V6sXFxend5dF50dnV6fVd2eapmenh4eXBte3aGdJpzanJ4er9henZsdXdVa3R1Ql62hVd0X513VWtmc3VvcXJYf3d3opF0eIx2cXFdcnN7ZHpxYnppeG13kYmbWXdwX3V6sXFxend5dF50dnV6fVd2eapmenh4
eXBte3aGdJp1dZJPeLt1cXeUeGlObnZ1a351cWlwZnaId7mDc256cnV1kk94u3Vxd5R4aU5udnVyaHV3and2d3ZvxW1zYWtwZV9te3VmdnqKdJxvknaHeXZ9dXp8tl9+e4B8fGx8fHh4bGhjWrmEmHZodWpndGVo
bnt2eWjCX3x6fXh5bHt4cGxgsmp7dW+TeWp5c3hrdG91bHN3ebReeHaZdXprdXd1cmpzd3nIYHd1jHV3WGx1dlh00U1pYXdxeF1zdndwdnlxdW9zd3x7fXZ9voF2dXh7VVe5RmhvbK11dWVzeXh4cG50unR9dn14
e2R3ent6d3iYf3lydYN5e695d3d7eHl1YVZuc3a7UHB0oXBzXHBsaXd1oVBftFdldJJ4c2t6amtzanJ4er9henZsdXdVa3R1dISkdnqCfIqCgYB8dXt6fXR5tHt+fHWCfm99fn59fX2KeJ13d3x9kIxwf3l5eHh9
eHqhe359fX5+en19f359foB9i3t9eIiJfX19gH18e31sebB5enl6hX1uknx8enp7coSoeXV5e4B7cHmNe3t6eXV9oHp/eIB/fXt8fYd9fX1xcY9xeXt7gHpxo3lzc3mOd3SXdHd7eoWVd3dzfXl9e4yKkWh3eW+G
jXR8dXaAeHl6ZnpvYXlqd253kImaW3WCbpBydnONhXp2a2ldWm5yomh0ea9ddoJ4fmxmfHaVc4p7e5F9en2Vl3p3eXt8e3Z7eneSb3V3eap8fXZze3iDhHZ5j318dnSYj296dHh5h3NqZnduc3dcjaRpdY5vgHR/
enOIaHRzmXWQaIhzdGd0bGqMfHh8ZnSEn3lge3x6a2tzgL53eHV1g4hqenx6eXV/bH51cmtxaHeKeLiDdHB6c2qid2x1eGl5jHVwbXmWn2JzaXZ2aXhwd3Zowo9sX2NydZBubXiPa5Z2iHl7cXl2emBlwXR9dnp9
fXR6ent2fH2mbnhpYG+QdZhkdml1bnJwZWBuenZnd3uRdJxukXaHeHF2bXZY12x6eHN3c2l4bW1gdHNudXVvdJl3Y6dqhWpvinVydnd2YWmhbpltcpB2dXRwc3Z5rGh5d5ScfG52eHhbgXh8e3lreq95eHd5cnN7
coWCepKCfoWGgnt5fX16e3J7cYFvdaV3dmt1d25jdnJ8eHeDl3pxeH1zj4OFhnp7eYB0bMR4fXd4cHN1d3twZWmWaWtvcXNyel6ebXW3Ym1kgHl2cHfGeHpseHZ3gHZ6fX6Af3t/fHp9f395h3uPeEyVcml6dnl/
erN5e3lRlY1te4Z6rnaNf351eHuJdHd7gHd9eniHd3d6eHWChJB1cmaLeIWWdn6Uenp6enh7d3eIiHB1bW13eIthcYF3bpZxm35+dXGJbXp/eH15d3eCj3p1fnlpeHZ7e32Ui495d2iTn2x4e3t6e3pue3FzdWl4
mXx4en10gnyQeHp7e3mKe3Z5eHl1eod+eqB+fXyGeYCfYneFWpl2d3pLdm9NiGxienx6eoZndHt4d4+obHFwb317fnd7fp2AfYd9fIF8fnxggHiWZnePeXp1cG95o2l0ent+d4B4cnp5dWh2g7VycnN7e3uOenZ6
enh+eIt2dpF3g5eQf4R3enx5fHx/eYZ7gn6CioJ5iHx9gn19eXl/gXeJeXqEiop6gWZ0dXdykXiZen1maH9uend3dnilcX6Tn3p7dIyEdId6cnl1fXd4eVl4a253ZFlycWJtaWudq2qUjXyZdntuentpfHR8fYKE
e4CAeoRyi3l8d3x2e3p5gXJ6hHxhsHF7eXl0dnV3dWd+enl6fn18enqLeoGDlIeBeHp5gICCnHl7d4GQf3p4eHVyfH11eX98e4N5gnuAeKSGhXp9ent2eXp/hXeNmHh3kI14b3hwb3h3o3SJhnVpa3p+i3t+h4CL
gXuCfnx/fX6NeYx3b2x7fHtzhnmldnp7hX2AfXqPe31+fHyAeImEgI6Nb3hzd2t7cnZifXKncG2IaXZ1VHFRd3enfYNvcId/g4B9e396hYCBeYCFf3+AinZ6gXp8jn17gnV2enSjd3ONg3x9kH18fH58gn2Een17
R1hlcV1nP2iJ0WRmYGtUZG2Ef3Jwj3CElW93e4OLeXqOhX5zfoR2iXtwf3x6e3qEbXp9c5VvhXp4e3+HdYB7h3iFfnl/eZl/ind8enyAeHt8jHh7f4uJfXqPe3p/ent3b39qdH92caGQbXeEf399d1GReXRscot5
d2RRb4yUj2xslYB6e3+Be3l/en+Lgot6dXZ3eYR8n3qWcXCJem52eYluZndbd1l5ea92fXhofXSCknJ8i3qBeX1+cnSBh3R7eHCYm3qAhnp7fHh5dXdzhnJ9eG90dXB6epJziXV8c6pphXyKbJZycXN1dnh4d29w
fYd+fX1/gHx+fYmAgIJ7eINlc3FjZXVvbl2ng2BrXW+NaoSDeHp6eHB2jnN4dpR1inyDh3+GmH1+eXx8d31/dXl8enh7d5Z8jXl6kHl3hXh+gX93fXl8f3mAhXyNeHiDa3d7foKXmXp9a3d7ioSJd5SAeHhzl3yC
d3d3dYR1dXV6gJKEgoN4fn16j4B8e3t7enF5enl4W4mTpH59eX12d3eqe3V6eYN7fXZ3iHqGfIJofHqTcHdteJ92bXp2g253f4F7i4J7iIN+fXiCgICAeIaDeZF6e3acfHZ7i3t9fXaAiH18f4SIeoF/fYKCfnt5
doqAf3t5bZCDfXZ/gpR3eoN+g32Gfmd9fHx8iXN1fHltenBvZ26ck3+Ra3F9cG5xf3l2jnt6fZOGeXuBf3p/fWp3Y350kXB5gpZ2dWxslHOgoHVvd3eQeXR0bXd2VnRsY3R3enNndIB6bKB9gG+seXOWZnelcVx5
jVaEiHpueHRgsGiKenVueodvdm13bIWUY4J+fXqBe3t8e32GdXundIiBf3+CgYiEfXZ6fX2CgnpUd3Z0hpZ4ioltcWhznnV3lox/gXeBi295cHV2gHJzeIpxeIqUd3l7enh6c318i4J/f3p7gHd6ent0jHd5eYKX
cIWFmHh6c4B7dnuLjnSOdoR2do5vYaB3h2dwi29tenZya3aNg3WkeHpkd35/cY+BeoWDfXmHeHp7fYd9hIOEhWymeXpzaXJ7fI6Ef351eIRud5J1eoWcenpydXt8fo5vgIR1dXqHd3p9c2V2iZlzd3eFfXt5e4eC
e318foKDfZaEeX1/fIB6fn6PeoCMiHp4hIN+gYeDc4J6dXeLfHyAgVOpdYZxZm53eHGjcHpxcHF7k4F8enl0fIp7gIZ6eol+cHR8gXZ5ZHp5eKB+inZ4aWCNdXRhdmdzbWxzZ25slaRmfXh2kndyeKJmYHd5dX2F
cKB4cHFmgXSKdH6PdG1zbo16gHd4g3WYeoOBeoZ5fXl6eIKLfHZ5nIB3fIt6foGBlXqCgXqFknx+h396enl6enF4eXWSeHWJe3GAhX9/dIR0aXV1b6Nzd3h0mXp4ZnGDcX94c2WXdHeBWpRui3xudG93eXV0pHaG
dIl0eHJ0m2pzfHV/l217enlwc2yMZ4SMqGd6dXV3bnp6a3x5doRxcGZseG+dbIJ5eGuDcW9pa4Zsc5Nedptyeq16cXl5fnJ2bHFwdG52e3iNbm1+hZt2qHRqeIBudHB4enJ8d5t5c5Bzdntvg3CXeYlhhoh0bYly
eVB8eX2EaHl2dWV0f3irdXtobWdaV5hwcJiEUk9gkmqJh3t1f4Nsen16dHODiot5dIZ7fXx2eHx7e3SEoXl0g3BzjXZyf3yCgIp8fnWQfIaWfHRzcYNpeXlvh3Z5kXWRaYlrdnh3a4l0kG56fYtzgoN6hXZ0fnh7
hHaMinSMdHaCeHmadYd6fHh5lXh3fnpzepSDdnyOd4mBfnp/e3t6enN+YHNtVGV3eXFzfWtkesh2l2psVHCYdXZ2dHRuaGmbbnp7hX2Vfml9fHeLenmUbW96dX+EgImBj3R2fnaHeYZxdXqGjniAe3pygn+RhI6B
a2J2cIircniIZHRrioBybYZ3hXd6emd4fIeJc4qEgYdRZXBsgXJkdHWWbFlwW2tweH6dfXt7f358g3p7goKCfnOBd3t0do52d3B6dHd0cZuGg4h6e3qEfn17hISGe4B4hnx6fnp9gn6GfoGXbXx6e2twg3yEnnZ8
eXN2dXpzlIt8kXl9c41pfHl/hnZxj2R3moaKdnqAYXmGcnVqdmlsjGpscGt3oFtyd6Z3bnB5c2d6eYh0dG+ufXZrfHp8e3l7WWJuZliDdWdnSqNXvVdlVYWRe319eHt+ent4kH18gHxbdJNyaoF7eXJ1lW56bm9r
gnV6f3F5eXd/kn2IeplqgHp0fX55e2aAj4WMeZh/dHlUX354blmHd3Vsd6WSXnJkbYFzfZmFcX18dIV3lnJxd4F7d4GTjnV9fIiBfHp5e3iJemtulnqwZ3tic3dxdnt2co+Dd3WGaHuMhXpydXWZfYRgd2h/fGN4
gHVzdoKAlJNxbXdze3OJfJF1dnl6dpuRaXJ0hHx2j4d6h3eJcXuHe2J+fW55wGB6eWN6eYh2cnBrdqZ3dHN5fH14a3G6dXZvhHl5eXl9YXt5hXd4d4mWgnt9hH5+i4B7e3uEd4J7g4qBg36Ag4OGf4B9fH2FeYN5
dmFcbm6JZnR0nmuNbmludHqBdHlyelx3aJ5ud19roGxxdodqY4OCeHd3dYCrX2tgbYl8e318e352ea55iXGBeJSBiHp/fHh8eX6Hf395eXtzh25mcHBzf3lzgIVtknSncp14bWZ4Y3aGemynZW6bdpJqdYxmhX97
emp6b3ueeHJ6eHB5e3RzeHldmXRtbXFxno9wgHh2dIp7en+DfHdyhXeReXdzeHV7enJ9e2+WmHZjd4iFeGeQe3l5b3Z1bYShgYB1eIKIdH14gIOAinqDgqeOd3aLdHd6em11cHt2fWxqg3V+X5aQenlhc3SPeV5p
d3p6eHeCc3h7anmDknx1jaB8fHSIe3R8fHF7doZ1bXZ5dnqGd3Z9enp1dm5oqHt7mXl3d3J7hn14cXSKdHJ0iHx+f4SJfoKBfJJ9fHt8fX9+fXqCe4t2entxgXuRg3mCiYB5g4GBgXt5e4N/goGFgXuTg313fJN7
e314g395gYFwinl5cXx+iXOSdYOPdXJ0f4R2fKJ5fnl5ZXV7i4h1dXt4gIR5eXaAe3p5n3yBc3qEdINsdJJkc3podI+fdXx2dHuBe3zBbIV8fXt7anl6e3l/gH2AgX55ioF8gn2CeYqRdnd2lYF2gXpvc3ePhXaJ
poZiebR0VXpzX2tueXZneot6iXCLfIKQfXCIent4enhvfXp9eHaXhoWDfXp4d41+eISDfX9/f355fIOEeHmLfIOEhH6Ah3d6eoKDh4R4fHludHaBd4pteo9zdnmBdqNzfIN+goCKeX15gXyCin1+g3d2eIZziIN7
f22DeYKhdHOIeXmEe3abgoB1fXd6eoh8fY95dXNtgnp4dLV1dXxdYW2Ce4FodHV6e3Zvgp5tcpJqeZ10fKF5e310fHl3k3V4fXaCm4h2d3N6dnV0mmZ2XYaFdnZ0dX94d5OJdHd+eHV/g35+foZ9fn2EgYGEfn6B
aZpyd5V+cHt6d3x5dXSLcnp5ent5mm6Ie4B7gniRdXl9b3eFq492enpsZHN/b3GFc3qSeomTin6AcHl4g3l8a2hpd3V+gJl6kpp9enhyeHmHjHd8fX+LeX9/e4R7gn19g2t8d2tyfnZ2epV2cIucfnKdeXqAg3h7
ent2d3t8fqF7cH6fWm1OdnhtaIFti3Gmh3t9dG+Fj3eOaXhzenl2bHZ2f4N8eoZ8en57fX6Og4lcd25fX41ocXVlZaNcg51xU2p4d3lyVnxyr42LdnJ4cHh8eH54sXx8enl5e357c3VqYHh5d3ONeoRzpWtjn2mF
k3FudY53f3Z2bYN6b3l+bYOAgX17jV59fId7g4CAeX6/XoBrcGJoeXhyZ3eicGprcnaGd3N2e3l4hHOGhn+Qend/gm1zbmeHeZiLcnSJh3dvgHBvl3SGeYRukot7cW52Zm6Ci3xrg3ePnGd0cEJwcXuMe318e6l8
fHd8fHx+ZXlxcKF3oZFlcXl2b3N2dmxzb390e498f4l5jIdyfHh3eH1+e4mVhHKFe3R4fYF4eHd6hHpzdXRve3due5R5gpZksFVtm1ttTmuMY3JuZqBiY1Ryq5F0fnF0d2dwcmNscGmMe3qBm3xvfXt0fohtenR2
d3yHgIZ8enl8gX56fINze2+GaWmFc6F3d1Z0knSEbHJzeXl6q315fHt4io9+eXNzd3l4p2F6cX17eHd6enucfnR6en2Kd2V4eHiLk3N2eG56iX13dHB5enh1dHKHkXSSjYWBfH96fnx9fIGEe4h+gW6An3VYeqR1
eWJ2dnlyb3NSgn5+dJCEfZF0fG13q3NxXlF8cm6ngnRsZmRrdm6Rgm58d46GdYx6eoqIc3Z9e1t6mnp5enh7lnx2fHt3enx7d314fHuDi4h/jXt9en+DeXiXgnp5eX58aoR8iHWQb3R4god+gHawfHlyeHh7enSA
hpd/fICAeXx7cneSeIV1eIlzdXl4d6J5enx2dnl+eGl8gH15epZuendkd3ZzjHN3hIB3e4V+gnt7hoZ8jHh3eHF3dnNynXJ4d219e3loh210iXt8fX20fn50f318enN+fJR7eIB4dXt/d3lteKJ/eHyDenyPeoOE
fYZ7fHx6gnN1iXmEbXaAent2hXeCg3eEVZdwdGVmWJp2b25wdYyddneNb26LdJF6e2t3gnN0cotvc3uakXGQe3p5eoN4jXp3a3uIeHuIf5GGenlxeHeIfHN4dY1zdHyFhXp2f5mDfoGXcXV7r3qke3lWeXFwdXl0
enyGdIl6pnt8c4Nte3V8e6eQfHZ4dGWXfHF2eIVzcXuAfYB8inmJeXl7ioB5g3l4knN9bXykfn18eXh2d3J3eI10f394eX59e3qKfo17iXuQkHh5dY16e4Z0dHh4d2pnbox9a2t1lnh5d3V1eWutd1+IbXt3dXN5
dW1+mXNbj3N2dXx2dHeQe5V4nnaIdnx1gXx5dZWReH14dm6fc3F7cnZrfHh1eYN6eHaOioeWfHqKfnuBfKp3gX13eoB5eH52pGVxdnNphnmLcopxeY1xa29veGBrcnd4dGaBpGeRgHp9jXh4dXqBgJ1ykW5zdYN2
VZ1pa2q+a3dzZHltaXeGdXNyl3Fupmx6jnd5dnV3gXaCjHh5kHR2hnVygnp7fHt2V31pfn10Z39xVLN2cnmIc4GZdntzknJ4d4ZpeHR3f3VydnhzhHWYenl5dnd5hnmIn2d8g4p7a3x8dXNhimFslnVjd3dpc214
eW96bYuThJRud15HZnOAeqtceJFyVKpnkm1xe3B5vH16b3p8eHN5eophenJ6cUN6e81adHtma3xrdZunb3Fxl3hnd3h5eXeCZpt3e3p6anp+dISReHqWd194cmhzcHN3doBwp4eMg2aIeoh3bHRukXx3e3t8dnh7
b2Z5g3h4kIKDcXF3coZ/dFaOZXKBX2+AdoZybqlqb5B4n3KIe3pXe3p0cHVwgoFtWGSIapNui3Z2bmpqdKlpV395dXZ1dXF6eXCWcmhmjXSAf3N1foB5c3qLb3BymoVxfneBgH+BdXp8hZN8gn6Ae3OCeHp5h4V5
gYB9gHt+gHs7em+bandtj3ltdnF1epdwkod1aJ17cXp7dGCXdlF1e3N4dG94eXN6enl/mYdvjZB4bHlpXWtRcotmg3Rxq2xsdZNweHpvb3V1emiDjo9zeV93gYqignR4elxvfXJvaoKFi3mZbXp4cph8eG55e3J6
emt7hn18d3mRlHh4eHp5dod/fn+Afn5+gIKFf3p/e4htdoJ5d3dtent6iIWShHd4e4Z9gn+WeXt7gYF9gIJ9f414hH15fX+Cg3h6fIJ6epZpfo54kHqQjIp4enh5gnh2goV+enmCkn5/iXh6g4B8enKEfKR8eHZ0
e3t6fXyRe4BvcHZgbbGdd3pocolxdG1ygYF+fYN+f358gYqCfX18gYpyd3J/gmN3jHF2i3WTfGl0jHB7fYGFe3lvpGd3eIF0fnp6eI90koR8iHx4gHl1fHN6fIV7e6B9fXJ9e314fHyWfXqAe3the3t4lnp3lXl4
i4h5f31vdm6Gb3R3dHR/jIJ+e3Z0hG56gXR3d32OgH58cnp/oHyJfX56eXp4dn57co9+fX98hH2Nd357jH1pfmp+enuCh3x6h3F9f3t3kYVvfHiZgHJyd3pxbnp1r4dufoWDfoR/f31+gIN+gIB+gHlzfXh3e4V7
enuEd3mJiYFciY2CrHx/e3p0gXJ5cnpphXKFdnh7eXp5iH2EhIx9dqB0b3WGS2BsdY5vk4B1gHWLgnl5cnlwg4CHj3Z9eHyAenx4end8m3t6gnt7in15d5V+e3l2dnB5ipR2d4B7gnlodHmDuXhSdIhKiHZ0c3h2
nnyGiXt7en5/eHt/fH6Df3+NeYF8gn+BeXyJfX+EcX6JgXZ7eHeSfoN3fIyCe3l7i3h7d4KDc3mYWYR0aHaZeYOUa3FtdXh5dYaQdX18gXZpqn16e3qTfpF+aXx+e3x1ZF2KZnR0a3lzkoRpeaV4eIpjc4qAeml3
d2p4dIFtrYCegYt3hHJve3qZd3d2eXRyaY+XZ4J5dnp0ZX+MdIFymphxcXB4hG9udIxydIBxinRwmV50c3ZxeHZjcGSfeJFpfHl1dZ93gHt7d3l9fnh2iYSDbnZ2dlV6r2xweYN5cYCMb31lgnahgnlvb31odm9z
e4F5d5h6hHZ/fIB9fXd1fIVwdnRfdGt3eLhvjX1/eY1wcIKRiYaAepNvdXF/gXB4kn15hWeDcoV6c3ZnkXhrdWh8c3Zxk2x5gnJ/g4GOknCCiH19e4N5fHqRhXt5fHuIe2F1ent6eXmEeHd6d3ulemp1c3Z2dWl5
s3KadXeaYXaAdn94e3x+fX6TfHl8iIOBQ5xoe296c3tybWx+cV2WloN/fH5/fH18fIZ/gIKDfoiEdHx3b4N4cXiJg3J+dY+Eh3uEd3NudXl5fH6AhXWSfmTvcnp4b054d3x0WXd4U2p7foCBfIF3eoGPf4R9e4J/
W3NxcoCWanl4bHN3kGZ1rnmEeX54hHJ6e4yBfIKJfId9f3t3cXh/entqinZ8gX2SdZN3fY16nX95bX54bHV7eY95fYSIenh7enx3gHx+goB/hHWEi36HeXl3e3Z+fYZ4c2x/fHeMeYmEenB0fnx1ln56gHmAe4N9
e4KAhoyFen91enZ3coqMenmHdnaGenWHfXl+jHZ4gHp9enx6lnx9gmZ/dXZ0kYB6eXF/b213on5/gH15eIBwfYaDen5/f3mCdXF1eGuPf317jI53eHCReYN8fX6Bk358gYOAg32Adn58b3dzb21IdHarfG93eZJx
c3eNfXB6fouRiXV2eYZ3d3lweXhfc3R2iJZ3dnZ4dnV4f3mAe4R3gICNf3x/fHyKa193dnyBmnuKkHl9iXyEeHO2dGtSZnCAdVpybXOHb2xpdndwebiFeHlrd3Z/eWiBnX+DdnN3enl7fIiLeXl6emtzd6V3bXh4
dnqCcmV4lXZehHxwYcNveHdnb293bVx9cHpzkmF2l3l4fHp0eHZzdoVUcpdddlt0cZVxc3V2cXJ8kn+DfHp/d4h6hXp8eXl6jmV3dnd+rHqCe3p7gnR2e3CDgIygc398eVRwfnNtfXh0jHhxfJRplXp5eHmagHN3
ZWyKe3t7b3qBd3OQeIFihIh2cXd1eIOHdXaNhXyWcnRxdIZ2h3iWe3p3h4V4e3R8a3JidXeQdm95oHxeaHJ0gZC/d214cGZ6emt/dXN3aHiDkH10c3Fwa69oaG9ybXB1a4GKdXZucX16cFucdX57h32RfHx7eYV8
e4STfHx4gHZ1bnZ3cZN/dXFwcYGEeGeRgop9e4KPe318fIF3dnV8kHJ5fXZ7gIR8fHuUkHmFb3uQdo+Hd3N5d3h4bWF2cm6IcXJudGdsbXl1k5SJdWl8i2N5e3x8hYx9fHVyfJR8en6KfX54f4CDf3qGgYGCfod5
pnV8fYl9eX17c3aPdHZ9eIacf3p3d4V9eHOEd3qHf3acd3GBeHBHeXWxaHRzZn5ud3CMe36Vknt9dHt8e3lveniCfnmHg4yBfZB4e3t5hXx9jHx9g4CJfod5f319e4V7joB7kXN4dIZ/fYOAfIOCfpVgdHFjdaV0
h0xwcHuEa2iXjG97dXl4fXt5doRrgpJre4J/iHuHe39/hXyAfoCCgHqKfHt8ipiCe3NqfIeEeH18n3p7eXp6hY56km96d3VqZHx1eXp5fXyXcmlxe3WddI57fnl+f4V7gIN3enx4jHiKfHp8bIZ4eXV7c4p1enl7
c3mLgHGUcHmEfnx9enx8h5eGeX2Ien97gHR8gYN+fH58gIl+c4NxenZ3cXqDe3iHem6Eb4aAiXZ3cHhvcWt1fl1zbnJpbGZvpZhocGRpbmhlY2uGeGyTcnBXYm5taaVoeIaAf36NeXx9f4KBeYOFf3RxdnqPgXl9
e3l4eY2Rd4Z5rHqIeH56fXx8eXh8fHV9d4F+hYWHfn16gYiBeYKAfYV/e4GDgn57eoOCgYF+fYdcjGtvd41tcHZtbXtsZWSopXJ7d3B2dXp0bZV/g3V+eHeBepR2eXt7eX97eHqcgoR/fXyGfnh1inyCeY57f3mG
dIJ8enp4e3qBfIiEfXd1eHCNd3dqbnl4doyGg3FsjH2RfXx/doN2eZaGdoN5eXV7h3SWc1d7YHp6nXd6eXt2etZMeW5ma2iLdG52c3hXZ3NYdnp7dXF8eHicZ4p1jm6ZdXindnZsenmma3d4eHp2d5R1dnt3qHR5
eGB4d21zeXSRfXqXdoh3fniAd3d1eXd1a3+Bl3p3kn19c358i3N/gX50foJ5cHx4e42kiG94bHdbfYaFeGp3e3dzeXZ5k45zp31wdnJ4aHWabW1ybn+WbId/eHmPe3qBeG1+fYd/fnR8fYZ6d3p+fXx3fKZvdHp5
YnZ8fHx2hod8lXl6fX17fIaVenNsjXN4dXSadHJoZmmFZnF0dpJndpVgb3J0cZOHbHxwbJJygnWKa5J7b3CEbJZ9eZp+c4d3eHB3fHd2f252eHt8fnqJfnyGfYeNiYF9dJSJf257fnt9enV3d2h1kmxzcWdUe1x0
cXBodG9r1HJ3eXh3e4yIe3lxfHNoe5Z5ZW94e3aJjXp1d459YHt4eXJ7f5F8fHxxfXqZdXl6d29rXW5obG6ic3JRsXJ5cXFrhH9+dnp8j3p8hICJdnd9d411eXx3h3l6fHCRiHeAcnh1jIt2c3V4fXxyn4dgZIN8
lXGAdoJ3ZXl4kXF3eYN1mpuDfnl3ent7fHWVe3qKfHybgXFycoRjeZdOand4eJl2a4Z3dXiCbnl4jHVvc4qqfYWEh4B8e35+foSBgHp+fnl8hnl9eoV7hHuFe4F3e3qEjHB+h31/inx6dH6Jd493fXiPen58hIp9
hH16eYJ6hoB7gnp5dXNseXpja6lcim1ph4h5eHZ6eXx6inuCenaLgodyi3B2gWuKeoB4mnh7eHhTb3N2cG6Ndm1wkoJ/lZxzcY17dXSHknp7enmKenl3gouBfX54j3x9f3Z4fIR4hXptioN4fXVvenqBdYN4m5SB
houVb3d9eIR+dXZ5eYh3gWm9Ynd1mHB7dmxrcIlsdHg+SGJZf2VXb2Zoo6ldWm9eZWKBdXWCc3h0cH+NepFqfYeIeXlxenh7enZ6in97fJKKgYJze3RCe3yqepR7eXJ1hXODfHZ8YX16eXObfYx2eoeVd3p8jm19
eoh0fH14dHR/eX91j3iGeXmDe3Z8eo16b26HsGR2eGyMZWdydXx1eW6PdZN5a19+eYqMo31vdYFcY3RyZWWfdnl0bmSdiW2Ne4h4gH+FdoV5fX2Ng4F6fXBvcHt2dYd7e22Xl3N0i3ZfYnZ6eHR6ea13X3RziYto
cHSKfXJzf396dZCWdnd+eW9zd3VfdX2HgqR0l3Bod4CzUn10TXJ9d3drfG+ocoNsbYx5eaWdaHh8XZl7cnt3eHl8hHmQhnZ6e3uLgoZ3eYl3eYB9jXWJh310gn2Dd3uFg3x6i6h8eX15eH1zdnl6cWlxfVN2cZKO
c5qKh3BsaG6fdpJ5fnR9eXx4eH96h4J6fop6dXt+aXuAcnyvc3t2c2uLdG9wXXVyd3dkaclojm2KfHp7e3l7fnp7hnl4dnaPfHmAfH+Bf359i4p6gXiCfKBxipN5dV59e2lpenx1dXOKeI15d3V8e4J9fHmGiYJ8
ZIxneHx1d36XeZl6eXl9d4Nynnl6hXt8iY1xfHqBd3aUcHiHeX6Ke4KDgHaAfHx6e4Nwanh6eI15dn2BgHeAinhblWpycml5dnZggYamd4lvd4GKl4h7e3yEe3h/f315cWd0fHpqanuee3lwbXSeeX+Zd3iGdmR6
eG52jHd3aHyOhn17fXuNfH97fn17e3mEa6dzd4OQfn2TfHaDdHNjeHCceHtri3t7d3dkiG+XXGprcGiCRoBxdHKZe3F+jHR1hH2Ac3KPb3qGlniKZWl2g4l7fHl+hnSAe3+Fgn58fXpwcnxwcbR0eHedZnhThm1v
pm9pcD9wlHR0mndybnmLdHV5bXNyenh3dm6GhGN7oHBjXX57X5iEfHdtkXh0fG91jnN3dHGFiXh6cIN+iXRsl3JydJB2dXl2hXtcenWhdnZbe3Z0jaVLeniHdG6QeHRydHSZanl2e3d6e3mEe3iLenh4qX52e3F7
fHeJfHqCfHyHZXV8p2xwdXVoeHRhW3J3gYR8eo+JfX57b4WIdXh7jGZ/fXeNgYJ8gnaAdomFc4FydHqsdYGHgHx4enV5c3l+gnKVfXuSgnl9enh7c3aIfYSAfH96f46If455e3p8fX55cYt2a3GHd4BvhnWNdZh2
m3l6eX2UiXt9c3l7e4B2cnqYenp5hIR6eXp7iHuCgH57fHx4d56Fe3lylX13gHWBXXCEdVd8WXV2X2tmaICkl2t0a3WCf318d3CmlHZwcoJ5Z35pZ2VwdnRwY6SIcXdle3x3pXWPjH94dnh2eX17eo54hIV4f5h6
e3t6fn58h3p0kXqKenZsfXuIf4N6h3dzZXR3eGGnd3iKc3N9ZIOedXduuX54enl9fHp6eoiLd3WDg32EeoSFfn2Dfnx8h358en17eXmIiIF5h3mFi4KAfntzfY57gZCGeoN3eIF5dnlrlnJ5kXR3enVyaW2Ckmx7
lal8fniBcnl5dXF0aI1+c2tzeZiGgnB5fJ51eoV5end3dHt+eoeKknuFeHp6fISAYZZke2mFYnl4bm5+cH2nb317hX+EfJ19eoB5gH15fnx3i3Sbd3t7dnx6eJ58dXl0aZV1d3Nge3d1b4Vsn2Z1kHZ3dpJ6dGN6
eXVvnW92i3JwYYtxfHxZdaJ1e2h/o3V5hoWOfXN0iHl4gHqMeGl2e4N7hn1/eYZ7e32Ef4F9j32NbJRujYUweXiQfXR2jqJshYV/eX6CfHuFent9goWChXmIfHB8f194iJ55fHN7c3uFsGaJZHp2fXx5eXp7aHl7
jnmBf4t7gXyFgXx4d3iAfoCAfJd3fHp8fXqNf3x8foCBe4aHeHx7hXx4k3t9h32AjXiHfnh9ioJ7gIZ8e398fWSSf3J4eHyLd3aLfH6LeHaIXHB2d2GecZtwcHWQZXR2SHNwcXWMjXl5bXFua8laZXZxo4h6coR5
eIRvdYZ2boKDfIN5fpd3e3p3h3aGe4SEYXqFh3eUgHp6d3J4eYZ/eIqGf4R/e3t7eHmAiIN2dGoshmtQVV7TpWZcalxlUllvb1lweWxxbXh2gpmJhIddc3OKd3SHeXV+eH2Ph5h3dXeBhIGBgoB+enqFfHmOg254
aX55dnp3fqV6W3aDg2pxdX57gH94f4d8eIaIf4x7gn6BbHx1fHdxdnZvdZBYi3B4eISAf4aCgX57gX5+fHqTe5B6iI14en56fIt5e3x3fIBtp3d2s3pldXtjdHd5eXx1jYd4enmccnd1cHd2UWp5emlkd3V2mox6
dZJ9dXB4nHNTcmxztGtfc3VRcG90flyns29zZWleWHh3Z3RxdJuNaneQgnJ5bHl8fnt8q3x1c3xFa2h2u2x+cXJgZGhuWW5whHp7e4CKeXqEdneCh4F8dYZkdn2kcHZhinBnYItrcmaVe353d3WQen2DfHt4hHd8
hnx9cbV+iXx8WXh7e3h/fH9elHFnbm93a2iaa26idYlOXHFQGWn0cm0/YFVbaIlwbYx0dWV7hnh4hHJ1d5KVjH92g5J3eGh3e5t6i3eZeG2AhHt4c3l4fXyKeYCBd42GfHR3kHt+gHp9m3iHgn+AdZJygZN/fHuD
gHh3d3yAfH+De3qEiHt/fn2DhISAgIJ6end8e3R8h3uAc3iLeKOIdV6DcXVwdmV4eoGDjHNkm3Vln3WTk2+NdGZvSWp2jHNmXm+DbHqJZHl6d3WveIJeeYF3eH6aiH13e0l2cZpxdXt7enx8k3+FfoF6fYd7fn1+
bXl+eXR3d3x5c4Cfl298d3t7fYN+eop5fIGCinqBgH5RVnBkwHA2bnMukmqAm2psa4aIfW+qhXp6cnt2ZX15d294cndzeoV8eHaKaIJ6mXJ6ap92d4J3gnh2kHV5inh5gISAgHupcIJ7YIx6dnp0cnx6fY+GgIp9
fX5+e4B/fH5tgoigenp6f316eHl4eo96e3N9inWRnnqDe359dXZ8fj1xZ22lc2l2lWl2mnp1cHd3gn+Ac5SSen96h3p4ent6fXd7fXp/k359d3l3joZ0bHOFdnp5gH19iX13fZh8fnl8jXx8cHuFfXt7knp7fHqM
bZZ3dXF5h3p7b3BzdoStdnqZfZaEfn2Afnt2fHx+fH6Wb3N2V2OteXFtdGhzaWhziXd6d295gXuYdnBsk3N3cmp2jaV9anyAfXl5dXl6eYBvyKB6eXt6e3ptc3t5cXl4dpd0b3h4kXV4eW18fHt4eX+AfH9/fYJ9
fnyHgH+DhIJ+hIF+gIOEg315hIN8e4J4arNhenh5kHl5XoNwdmt3coeMd3Z1eWN7lXVyc5OMiXbWT1tfYk1aTmhJPZtValBmc2uWcGJ0cnR0fHVse3Nxc45vcH1YfXB1dpByb41vc3GFeH+SdXV0kHx3e3d5e3p9
kopyZ26BZnh3nnCFb3uBYX+BiYN9gHOHfXx+h3uCg35ylnt+enp8fn5+eJB9eH59bIh4pXp5hnp8dXR3goCTcXKGd313hH55e4V/jXqDen9zgYB4eIV2gotzeISIhnt5gnaKf3eKd3p7in17bXl3jG+GfHd2nHVz
fHx3cqx2bHmDfXt3cXmkeYpwf3JzdYB8eLeQcXp5mXt6c3J7eXp/eHCIa2JpfWlzeZp5cX59bYCDeXBubKSIc3p5dX9bg253YY+fdGFyeXdza3V2eGprmnRxeYiHgGV5hIlxcnh7dnlmeHeNl3peeneEjnZ3bZBm
eph9i3uGeHV7dnl4bXp2eYGAe32Ci3d6fnmDfX2Df5B2gnZ9h3uIf31zjYF8fYV/fXh9e3uVdn2AfXyChIV8cmJwiFWaj6Z4d21ienR5b3SAind2eYl1enxxdoGMcX6ToXZ6k3l9e359d3Z3fH9udph4enp0hHh7
enp8j3l2dniHfHJ3dXCCeIBtjXRigIBlYnV0c3NvfHZ5dX+ddIl9jZaZbXFzdWR7n4JueHV3dHekX3t7eXV1e3xld32ImX57f3J3f3l7h3p8g3uEl3p7fG54jH6/g216gFt8dn96d3yBeHNtfINmlHlxc4F2fo54
b2+DiHqjd3Z8eYZtcIV3gG9qc3hzfXR5h3aLc4WYiHlkdXiWdXNycXh7cZV7i3eSN11/WXZTenJrYqdRY69fUGCMc3h4fnZ5eIBwiXKJlXh4hIN7e4N/e3yFgn57hH+HdYN6e3OZd3J9dXWPfIV4hmSRcndtZ254
dWh2ppJfaF9ocIZ3cnyBeXtweXJ8eaF5e3lydnltdHp5onZxepZ5eWR0mYZyfFt5eY90bpl7cXS2e3SGcndreXpqb394c35xdnmFmnmFYHV8doV5dXl3d4CRfXx6g319fXd5eHx5eqZ4endxunp/fXxyeXhseo1x
jn+HjYaAdXp+c2GAd3Rvg4d6goB7iZF/fI96e3p7e3qhdn+Da3eZeXlocXh3d3R3f5VzeGyOhXZzbEyccmBlc3p8uHl/fH19fHd8fH9+fXxvfXpngHR2eHdxf5l0joNrd4h7en99g3t8c3aAhXmWeYJ+bnl2lHZ5
ZXF8a3ennGByanNuanxxdpFxbottY3SmdnqGjXRwlHp6fHaGd3SHfnp7hHR5h5J+enKDenxzeoCQh4SHb3t1e4R7l3l3dnV+g4N7g3mAcXuBfJp6dXWGd4uBeoKCfnp5foCDfn55in+AgHaJhnRXeXltcoCgeHRy
am9vdHlxe4x7d2RncaCEbpl4kHtzfHh8fHt4d3N8n3dyeXp7dn+DfHyBeXyneHl6foKAgn17Znd8cnmAeXaSdnZ/eql+fXpuf3p9fX9+fn6BhoCkdndxeYuCeXx7d356eHV7dGuSRot3qXKIY2x+b26cdXd7fIR6
eGx2i3pddoijfHd3fXduenR/jnZ0dHeEa3B1d3d4enekdJZ4cnJ0dY+Whnl5d3l7end1eop5d3xhc3lobHdxd4J4i3CdfHJ5Z653gIB/fnl4cJF0cHR7d2V/em96eLl9doF4fINxgHN7enqDi3t9enlyiYKAhHiI
jXV6gHqGen99g35+c4ODfnx7hpBscHV4eXZza3pncYeMj3h9cX9vfXmRiHt8h3x6ZXZ5lHSyfHp5dJZ5fXVubouGd3pzd397enN2d3t4pHl1iH17gn57en99e352d4OWcXh6d4WOfneIa3aSdoqAenhldoWGiXFx
eW1zd3J8rIZ2jXl/cneffIGEgIB7gHl/fH1zdXODe3Whcpp5cH9ffn57eI9sd5SHfnl6fX9/fXqNeXJ1eH+Fkol/eXd9fH5+dH58e3Z6kXuHcnp5e5iGbo96fHx6dnB/eo1/i4F5fnmFenl4dI6AhoJxjoR5bXKG
dWJ1iHepam1xdXR2eoFqcVNWb5hIablyhCpxcINrhmh0hXZ1iJlleoNylnRzdHd6ZWl8Ymeib2pyamBmY3iqZoGEdo52gYp4d3aLb3N1bnZygKl6e318fHtreXd3m3p7dHeHg592b3N3oFxfc1NvbFZscHWYirV5
fnFxe3Z2d2x2hnx6aoNscXx7ep5me3KPYHmDaXRuc3N5cJhueJBvlX2CfHlvf3eieXB2b3VrgYZ5hYB5eoWBg3xyg42Ge3JwgYN7pHOIdnR6dH54emNyd45zeX13dn59fHqWfXR3e5R6eJl3bXVdfXmDdnmUd3Z5
cHe0fXGMZ3N8eXZ4bn90eF5ndK9yhIx1eHd6d3h+dHSSkI9+eXp1dXptdXeFd3l7doKEcHKKhXl4b4iec3xwflx1dGd4b5JvdaqddnNnXGx5d3l7d6RfnnlweHd1eXZ4dXd0b3WHbXZ3ZoRudW+NpaBudnp7lIZ7
fHN6fGZicpKFg4J0jXCAentgcnKHcYh+h2h2eaByfnh6V3KLeXZ9dHN9eoN0go95eXZ9dXV4io55dJ13gXhteXqUgHV3dX6Qk3aCeG93cnl2hXF8dWZ/iX+de3d6e319fH17gHpydJxyh6CBfIR8e317hXZ5e3h3
WWJsbG+UbHBtXcGbc1RsaFSZYG6YW3d1hnuJcW9yZ2uEeoB3gXFob3eCa2yhcpNyfGl0eXR2cnp3bXSCdoGndIh6gH15goB6fop+iHt7foljcmRtaHpwomlnkXNsgoRpbIFwdmdtsnh3a59ocYpoX4iAc5N/eXF5
eneJknd5eVxxlXmDeohze3p1k315eIh2eHiJg3B5d3l4dX5/dZmMeIiBgH5+fYB9fX6AfH+Gg4B3g3lxfYh1eX6GfXaAh4KShn52eXpwfZR5cXh8iHl3dYSKd3h3dHp6hHqjcnaHfW+WfX2CfIJ2gIN/ent/g397
d4eEsnx2Xn18en18en19gHlcdHR5drZ6eXV8dnt9d3V5gnl3fXRyfHh6dnV4dpeMhXh+fo1+bXl3bnqjeHNxcIOZfHl4eHt+fXt0jXd2eZF5c3x5do2DeYxyeHx7cnSRfm97eHywanuIeYB+d3R2dl1/jHKScHd1
klxkYXBag5OFgIN3eYF0fHl+foR6e4GJf4N8gYGGdH5/hYZ/eYd3eJV9cp93gGR6eXJ7gnh2Z3WKf4GAeoWIfYSJfnt6eoF7jYJ4d31weIR7dn95lHh7hJF5eoJqc2t7dlShdnh+knJte3t5doZze3hzhHqJi4J4
fHx6fnl8fX19fYR8epF9lmuNcHl6eYx5pHR4g3l1dXVta3d2coNkeHZ7a3Z5gnmScXl8cYOQcHmBeHeDdY2Xc4GFX6JyeHd6eneLfHmGfFhtlnZ8c3NyfHtymn14eXeEe2V9fXp1e3l5eXGMd3mofIZ1XHWGcnJ5
eHFqg2mXgWeMZXh9fHqGfXp6i3p7hXV8gXelcXt5dY1/eXmKfHR5dH2Egnh4dHJ7eHh8dXJ8kn5OhXl8fHqje3eKenl7fnl8e3t9fXp2hHp5gYKBhZKGgmtsdHhmlnp4dHJwcGWdZXV5hHl5d3t3fIx6hoWIint7
cXGEeHZxenp6eHGYinBrkXdqd3l3fH15fXh5nXqpiXiSgn6Akntye3qDgHx9dH94bHuKaXiPhISAfn95dXWAj39yd5mLeGl1e4N3ZnRvd4Bwenl2lnZwfHeZe356dHiIi3R0cWt8hnl3b22HcHaZdItzdnRxl195
eIN3gIWBdnF9hHh2dXiDeICIdIZ2jnd/dZp9fnaLfHt7fHaEhHR1gJNfiWZpZXJ6kml2h4aTaXKUYWiCeH5rf3WKZXNlYlp+dYh1mn6HdnuAeIZ4fnh6g4mGf4B7enN8eoKCg4J/fYJwd36FfYh1eHt+lXh5dY+B
hnJ+jHF7dXR1XnNydnqMioF/dnt2ecF7g2d/fXl6e3l2dHV0eniCfoKSh3x9enyElISAd4ODc3h9dX+JfW9uf4x/dXV5fKF4dmJmdYp2hHGPfIZzgpZ4e4h0dG+Aend1jXB8gn2Tent6c3N4eHVubXZut319d316
fXN6f3qBeXl3hH2VcXh6fHt6lXl9cH54Z5l7eHuIgHh2Zm16dGlxdnyFdnl/foN9eoV7in93foaNc3x3cHZwhHpddHJ0iot+aVx1dWRucGuYY5tvZGiKiahteGhyfm57kXZyendpeZGIindyeXt9enp1dpx9d4OP
c3B2d5tybnl4omF0eHNwZY6NbXl4emJ6eFx5lWZ8cnGLjW9sd42JknBWc3hyZm96eX2Ae4F8fIGCiIeIenqBfnt5gnqHg417e313jX58dYp8dn6FhYp3ent0gHaBg3p3a4x4hHSfbX1ybo59a3VxaZx3eXt6dHp6
fXp8e3x4eolcd3l6nnt4enlwdHR2nWx7kIOAdIhyd317dnmWiXR4gnBwjnN5qIF0d2hrbZNrb2hwg4B4lnOBeXlxkn91cnSAh36NfXuDfXt/eHl3fIGHh1xdqm5ydXJ3d4diYYWHVHd+jJ5+eHx3fn13e4R7en2I
i3N3eXd0Znt/pnx6d3Z3dnN4fHt1eW18inOpeHl7d2ltiW95d3WfenqNgnx4eId7gX96e4eAfH16hYp7fIGChoaEgYKAgXx9e4SBgIF/fnx/eXqFhYeKfHt/hIJ8fX6Ab314g6KGdnt7U4JxgYaUd398hnl3gHN9
gnR+g32EfoR4dqtxg3t1k3x2fXl8fXl9bWxzYIp5g3l5Z3d3eXt4eoRvcHRjcGV1dJWDXG6CZ2l3jHZudnZ8eod3g3mHeHWSa3F2jHd3hZF6c3iEfnFqkG5ziYt1e4h/enN9tHV8eXdtm3RzhXGNd3hUjHWFaWty
pnx8eXtre319e4p0l3x4foV8gH6Ag4F8f4B9hoJ9g355enOFjZNcfHl4eXF6eHd3jHp3dHqicG94Z3d4dXJ6eWB1hHhydniHmqt1dXd3dneXfXZ4gnl3fXx3dnd4fX14eHJub3VhmHd3b4JwZmmnUXZ6jXx6knx9
eot+e3Z6enqhZqRqcoh1dXZZlHV5anNwf4N4enWFc3p8dI6QeYmEeHOPeph3hXt7fHt9g3txdWdOsVdwcVSHdXBvjm1saW5kenuBnmuTgYJ7bXx2eIV4eGR9d51ldWt6em92eHWcbnxmkHx3aHp1hIt5h3p/eoxu
b3GPfJp5enh8VH93gnZ3kZKCd3t7e399fXyHepB8hXl9hHd9mH2HfoR0e4iAeXt6ZHx4end3d3l3dnFpk3isg5V2hJh4mWZ+e3R5eXl6fH2Id7GFdnp2hXtzenV6eHyFkmR5en+Pj3x7gX51cGNvd0iHfXqreml8
dnp5gnmGfndeZF52a3GgdnlqapiPmm5veZt4b3R3mHl4el9okXpobXl6fW97eH58e3OodHRnlnNxiHd4eXZ5eYCCe4mAkIB+L2ZLYmFx0HGUW3JkcXN0b2SZhHlsgWN5aYdbdHuMjW+GfXx6g4h4foBwhICEe4GG
eYatfH18enmCe3x/fnx8fWiKdHt9sHF7fF98eXl3gnyBeqF/e4F7en91e454eH98fHV7YXl9fH17kXpxfHR8l4Jse3dxfX54jXN9nXdyg3l3gXSGa3h1e3xvdqZtdHeCc46BdI56o3t8enR8fH12fIOEfXmDeoqB
fnh9gYGCf4d4aHt4fHShentteXt6eJl6WnOAjX14fnh1bWB6d3a0c4Z4cnyzd2pydHFdaYdRaW5ZaXN+fHJgeKZxcnqEcKN6a3J6bXB1g4Jyb4Z6eG2veIZ3fX2If4J8fHyDfn6LfoR/g3yKeX56kH57eX+Dd32N
dId8fHh0e3p3dId1c3iQfY13gIGEfXV5gICAiH1zfHt6i3d4ZnJ0dXuieXl7d3x6lFpudWRntXh4anx3dXh7e2ycemJucbFyYl5QanFlamqAdnR8dG5xmZ94c3l7dnt5fX96f350eqB/e35+fX99foN2foKId4Z6
fX6DfHt7gI1+mnt4fnt5e318gneAdn6IkI9ea25rYnd2b2RdcltopXyCeHd4fKZ8fHV7fHx3Z31qjH1wYHV2eIxudnh5fWp8fW94fHyMen18epN4enCAeJOVdHt1eHR9enmIe3p4anqFnHp6eHiGfnx5eXmNeoV2
h3d8hIJ9gHp5hX1+eoaHfn1vepGBk3d9e3h4eJRzi3R+gnx9iIGBfYZ9fXh+hYV+e4B1Y3R6cnp5bWp/rm9bgmeKlGV6lXl7cHWpdXV4fHmda4p8fXt3fH16e5B8d3p6f4Z7gYR7fH57jHqHe3uCf3x7j2p8fHl8
fHmWeXyHeHhaa3d7eHJidG2cc3F4rGdVe4aKenGMdHh7c2uGeHh0cHV2d3dgdX95d257b6KVbnKFe3p7eYOCi3x2eXiIjIZ0hIF7eICCjHt+iYB7fHiAhYCAhZl5enV7f3x8foSAh3uje493cnx7f3l0fIZ5gXp2
eWh5e3llbnd2hWdxbWeWi4GAcaFzeFuHjnd+cHV5eHN0cWlpc4ZidG5PxFdjkX5fm3SDdIOHfnh+bX6Dd3x1eIt6e4B4eHx4fI91enp+i4eQgnx3fneFen16gn+AgoZ8gHV3d3l0f3h5ca1keHh6eIp9foGPd3l6
fHmCgHuGfYt0bm12cnFyfZxxfnV4gIe1a3h3ZXl2fnyTcnp3fXFpu2uEu3t6e3+MfGt8e3p7fXp9foF+enmBh32MhIZ8enh4nHlzfmx+e4p2j3V3YW1xeIx6eYR9jIV/fIB/fXl+foCBn4R+dnyEfIF6e4F8eXaB
go57hICAcoF8d391eJiCdXuAfX14epB8goGFf3uCg3uLo3V3end8e310eXmClX2CfIaHh3t3eYV7dneLfIGGeIqQd3V6fXV7eW95eYiFhHFwf253eYCEen2Nd4x4hYaJhWZjdml2e3l5cpBydqt6iHGBd3hzdq96
kFx1end3doODmnmFfHl7hX2Aen57gIJ9i3loXnlcc4J3i3Jvh25zcpd+eHaFen+UfId3eYB9dnxzlYGBjnR8eXp3eHR3kXN1UoRqc2pxqHh3ZnaLdHZUcop+f4OMeXh9f3x9f32GfYd/f319mXd8fHuFgniQdHV3
gn6CeYCDfXyEeH2Bf4ODibNqd3N1dY54eW10fnWCX3iKeIlwcXhyh4SaeYV1eneBd2Z6e3d0o3t5nHlze4Z7e4p6gnOAjnV6d314d314i32Gi3t7oHlvfnp6hnRxbYF4fICBd3F9c319oH+FfIB6gYaAfnx4fX96
fHR9jnybentpVnh5e3xufHp1emN4x3Z2eXh5hXyFh3uPeXZ5e32IeWx4cXiEjnJ6eI10enqCi3WUfop8eHt7fYB7foaDe3x5jnp0fIyFY4x4UHV2coiDhIZ9eJJ4doN6fHuKd3qBg420eYSCeXpsfIxvbniRfHJ3
U4J0zlxuc3J0WV9kbXNsdHx9dHN7s3h+fHp9fnt6en2CgIR5gYKKfIKHgXt6eIl6eYB5c3F2bXqEYJOfcHGTfIt8qXh7dnx5eW17eHx4e5x6ioaebXh3fntydKp4d3V6eXt8emSLdIB8cnl3j3B1oldxen2dcHN6
gHWKhIV5kniTUGtdYo5MamyOVl5YRI6PgIx6aXR3dnx7bHd3enVtu3h5uXx+f3p/fnN+fX57fnt5fIJ9gXyCfYB8gI98eYmCdnN9fHp3e319fXl7fHVzr4V+dXeScn16kWBsdHVtg3Oad3qSdXyDfnxxfHl8cH19
d4KIgn2Bb3+NeH18eXx2gIVuc4JtYXl5dnR0daN1cnOAfoCReHl4iHqLeYB5hnp4f4KAeoiMiXt7fYN6hXh2e32BfnJ0fXB4d3yCj3l8mIRnq4h6e3t5fHt4fHd9fXKOoXZ6k3l9e359d3Z3fH9udmpwe3OHp1eH
epN5elxxmW5sapB6enylfX16fXt+fnR9ZHNxdXdyenezco94dHJ0doN7c35xa6R5d212aG9ld3R6gn5+eICAgXqRhHmIe4F2p453dot0d3p6bXVwe3Z9bGe4cnd3dmx5eWlwh3KXdnSJfnyAg3t9e399fIJ8gXyP
fHl5g5V8eXl4b49/hoF6fHl6dGvFeH12d29zdXZ7cWR5cnh6fKV5dHt0dopxdnhwcodlZ1Nxd3p5b3Frb8xwan+RfHp7d2t5eWibfHVoh4l5hHt4cnueeHuCeXZ4gnZ7fn2Df3x9d3p+goJ6gXyIeHqDZH92j3l8
enBvb5t5eXZonHR8cWR5eXptdll2hJqKb32Xe6x5ZHx8bXp7dXp6e3WRfo55fIh+fXx6f4xsgXxJeHJylF2OjXhxcXWacHR3b2x8eoh1pXx7eHp7hHhze3F1f3uCeZh8d3iWdXt4dXZndXh5d6R5eXlzd3V0hoeA
epR5e352f5d7eXx6e315fYqQcHZ1c3t7lVxyeHtueHWkfol1b3FkfXlyf3R4d4iUg4p2d2+eeniAbHl6d3WAgnB6g399mnF2eXVsf3eCd5d6gH+FhIKHfHx5hX56eo18jmp8iGdtfnx8dG2ybnZzaG1scIZxdWB3
eHR2cXWalIORent3h31yfIJ5hH+JeXl8enx9aoGlknx9cnx6g31+enp2kXtzeV56e55vinl8d3d/jXN+in5zeXB2g3l2enVnj3Whd3R3bHt7m3p2iXqBe4eDe3d8fomKfZB7fHd5c3t1f3x8dol6ent8en2JcomR
ZHl7enmwZHl9dHh0cXdxend+eX95fn9/fn59pnh8e3yJcXSJeIB2kHlyjIp3dYZ/lHd7eXeKeXx5eoR2e3l5gId1f3l0c3V7entvtHB1bHg+ZmNycWqnd6h0dIV0bHBzc21xend2bXx6dHKdj5SEdY6ebHd4dXp8
enB3cXN2gHiGgHiJfIqHf3x2f36BfXd7c316dXuQkIiEeYV/eXd4f6GLd3F6enJ8fHl2hntvhHdAX3xkbWN4bJVwkJ5qaXWMc5Z6eXyMYHuQeHpxjHGddYeFeXx+eXp9iHl6fXx3kXqQeH6BfHqXfpZ7en16fXR9
f2xqaXVyKnZ2p4ZeaqFoZVt8a29XapJ3cmtwn3l7c5J4eHt8eXujgHyVfXh+eXt9fIl3e4CDeoF5c4l+g3p1hohuk3VpcHh4gm1vhX6Tb3Nrc3RxaHtyd41xcW+gmmtlaYNncHJxXXyfuXGIc1tuZ3p8enqGZ3R7
eHePqGxxcG9+en54e4Gaf4GJfHyAfH58gIN7iHR6dXx1f3p5eZJ/kaV+e319flx/f319e3qbfXx6hKB7eHp/fn9xfH2GfX59eXt8iXWHfXt7cniBa4F2oox3hYiAgnx6fIJ3eoWDen2CeXaIdIV3g4B3fY2MdYN6
coGKd3d8d3x8enh/pXyJdY59am14cqB5amh0e3Rganuhi3h3cXdkenqkdnOAf2Vxe5t7e3Z4cJJ+a319dnZ6eY6NeXmMd3+Dd3WGeXx5hXZpcHp4dmdFeneekHSDXohyc4Z6fXqLe316hXZyiI59fk+HcWpmc4d3
fa11eHVvbKGXj3hzb3t1dm5ecI9zdGlfoXuRdnCLeXl5dHp7fIB8d418l493eXh8fHmUenhxe3pcbINzfHGaeHx4cHl3e5t8cnR6rHWBh4B8eHp1eXN5fmJ3om6Ec2h3dIZ1c3d3enGFlnt8eXp7fnx4f4x8eXh7
fHd5fXp8p3t7YXh4eo94a3J0bpF4d3l5k294l21yfZZ8h396dXt3eHuMe4h2dHSCf31+fHuIg4yBdXt8e3mHfJ15j3p7d2t8e3d5eHWCknmWj3mAcHl5fH12eICDdX54fIB7g3aFeHx8eHd/gH90nG94iHptd354
c5Z5dnSTemZpin9cYWyDeHh1bJ9xjneLdISHe36Id3V6dWq4Z3d0bXV0eJGIc3V8endtd7lyeHtze3t7jnp2enp4fniLdnaRmGKVdXZ3eHp6d2iPjYZ2cniNlI1+h3Z6fHd7en95gnpxfXd5d4J1eHtqe4OSfHWO
gn6CioJ5iHx9gn19eXl/gXiReoCEgYN/f4F9enl+foBjmm1ycnd4dndscmJkfYSAmH19dIl7c3x8cXt3h3VxdnaAjnKRhXl7d295bn2AdHaBf4V/g4GFen5/eXmBgH6CgoF3d3mpbHt6jXmBbHVygIGCeXFvfXqM
eoGSgXp0d4CMd3p8bpGQfXlddXuBdHx3gWdscXNlcHKafJBxdYRwfZZ6fWVnf216d3d1eKdwf5SBeYl9foZ8gX59foR9hX19k5F+en17fX98fX5+f35yfIB3aoN5iZt5eXFzeHh7inV9dn17dpR2e3xxcoSWc1t8
fX93dnqGfnt5m3l5eHpzfXR7fYGTe5p+fnl9e3x8fn2fent0jIR0h3pyeXV9d3h5a3J3aHNwbXl4cWttXrd6eYp5e6B9fZJ7fnp9dH17fHhpenJvfJhke3lhlXOhdm5jYHF6e3N7dnuGdYOBeIapdoSxZXp1fFd7
n3V3b3h6dHxef3R+i4WbenhyiYRzbHeHV054dHt6r3ihX2h4dmxndG99e7F5enR8e3B3eHyMh4F0fHaCm3Jzdnd+d3J1h4SPa46Cfnt9fX58fn59e3Ocd3h5d3OQdX15enl5d4J3fZN9fH6JfqN8fX55fnx8f359
bnpzk5V+dX18e3GIcnl3d2OOeH16X516bmt3e3l7c3iDfHd/eYaBh3uheHp4fXx9h46BfnRzgXp8kHmIdHV8eW9/enh5aoCdl1F5dnt3antkco5vnXRveXRfgmZ1ZoNfgXR7eoh6nnp9dnx8fn+NfXqEfH15faaF
f3x8fHp8g3t0c3l4dHVue6BucHRsdIt5en6AhXd8jnyAhH2FeYN9f4GjdXxyj2+AeHVldl91fXV5iXh5eZFrfHp4eIN6hHSJdYV1daJ1ZHt3Zpl1YoZ2cWZsb2lff4B0cFWVcGeKe5VreniAhpxwgHp1kpd1b3B6
hHR2d3uZdHp7dHB4j3RzkHV5hJ53elJ4emN4kXt3eHhphXW5d3hykXl1cnhxdXxnkHdzX2l2Z3mceXVneHxxgoB5ineAeot6fX9+jX99enxwknl9cI1beXqQbnN2bWOdSHN3i25klHl6oHl9nHF5fXxpc3Zxjlp4
dnRxdoZ+nXuclnB0cndpfJyBcnl3eHZ4bXJ7f4x3fn57kXh4ZXWKdniTeHl5oIV8fnN8h3p9fH1+f39/f3+Qf397gH9/fn9/fHh9fHt3qn18dHt+fnp7fZ2vd3t2dl11hWt6e3p4eHhui3qCdI2YfHthjHx5d3h6
hoJ9n3l9d318bn10fH6Ehm1/gX95fYN5fJh3kHp+enl5f4OBfoF/fX15enl9eISHeH55t3t9fn9+fHp+fn58fKJodqFxeHZ2eGGLdHZqhW5niX97eo6LgIZ0enmReXR3ZH2neHVwZ3p3dYeRd4x2hXZ9enl4hpR7
enp3eHWChYt2d4CUgXZveXd2joF2eIh9bY97eHJ5l3yVcmp7e3mFfGR9en93hHR6eXh6j396lHRYjXGIdG1weqppaXdya5F7bG+Hh3ePdXl6cIVphZt6daCMZ3hzcHZ6eHiKb3WDZm56d4d7eH2ee3xzd32AhoWB
dYR4eXx9f3p7foyHfpCGeXmdb354Vot5epFwdnl1i3l7eX18gXt5eoeRfYKCfnuAh5R4eHGIaoZ4c3d3hIx0e4J8gn5+fHp9end8g5GJfHOsVXdzfGlWeahoaHx7dHhxc3l4fHeKjXh6c4mHe3GCf3V7fX53eYB8
fHR7hHyBeKiNSnV0cnZgeHeaZXJ0d3VugHh1f3iFd3mFeIV6kIN5enNreoR2j3h5epd2dXR5iXaFi3SHe3OAc3qBeHd7lm95b3eOeH1/hXd6jXZ4mn1/d46Rent3gX15eZZ4fIB0fnF+en56dqxlgIVweol0dnp9
dXx3eIqEcXuYemWNbGV4aXylbnl3enJ9cXVvi3WUbXB1aoF2fod+eXiOgnJ4dZiFioV7en2GfoV8ent5dHqUeXl3dneGgoV1ent1dnmIeImOc3FzaH90eHJqb4VucW2gf5N5dXh3XHp5iXiReWN1g396gXuOg3d7
e3p7eX50hYFodHx+e3uWfXx1fXh3bHaeg3GKd2xnenx8dXN5uHl7emyFa3J1YZd1kGOMcnV8cGx9eXx7eq1ugX6Nent4enV2cnKTkH58eX18c3qQfnh7e2RupHh7enh8em+CeXqAeXmJbXufeH54dnt1jXV1d3Z7
lJF7nXl7eXt6eHiXe3RtcHN8e6V8fXiLfXx9fHt6fHlrjX52dpt5enl9doJ5gHeCiY5teHJ2aXpydmF9cahubJR8enl4dHV6eXODhnJzi4JleXp8e4icfHtohHd6iHt/c353d26Ld3qHdmZ0q3x9d5x/epZ9fXp/
f3d7e352e3uCf3x6fHuGgIF5gYaCgYCHjIR3c2+QcHl3ZnN0hG+AiHt2enuBe294e5eKhXZ8en9koHd3cHRneHhzcoGLaZGNcYV5d3eKbXp4hHl9gXZ4j427fIh3c318eHNsepF7e3ZzqIt5cIlseXFZiYV1ZHNz
foF4c4WJW3l4d3aJh2+AeZJ4f3h8lHuRe3N6j3t6bHp1oHx8dXp8fXx1en9zfmmVjXmAd3ZuXXF5t2l1cnNzd25zg3Z5h2Jxepycdnl6cWOJil2OdHWPeXlncHdzW3pyh3WJfXZ5eHx5eHeBepJ4eW9yeXqAnX96
fHN1dnKbe3SAhHuRd4xye32GeHd7dnZ5m4WAenhtc3h6enp5dnd8dYyFfH6Le3t8fIJ+gn58gH1HWGVxXWc/aInRZGZga1RkbYx6hXufgYF7Znd6dHmKdpJ0b3RyfYt8e3p6enp8c5mmcHB6e3Vod3x7Z39rc5J2
e4B7f4t8gn58kXt9fIB+gXt8e32LeoSEfJmAfnx8e317fXV8dnt0eZ14dXN3jGF0fn9/fIl7gIR8jnt7fYB8gICWe4F1cm17nnV2f4F6bHlyc3dxdZd2kHt0dX15d318hoaGhHeFf317eXyFgnSDe3V+c3h5sI97
fF97enx7eo+dm4l7cXlzeH5qfH15fXN0lXOLi3yGenx1dHNud3lyf3x8dnd2in6Rfn17m3hwfnOAfXl6eGh7enhwbnZ1dMt8iI96bntvd5R8e4t9eHp6e212fnSWb4V6eHt/iHWAfId4hX55f3mZf4p3fHp8gHh7
Yqplh4l1cHl2en5yeHJ1cpKMdnh1e6F6eoVzd4BzeHZ4c3+kfHdpjXpweI99eXh7gIp7gH6hfnV7dnh7dnt5d3SEbXKIenuBe55xeoN/fXWLcIF7hYV3eH13gHt5gYh8fI55eoF6YHt/fHl4gnGWeV2fcIdza4p7
iGBudnp3jXaVfZB6cXaIeG9zd2xjcG9YdodsdoGJdp2KcXV/d3uCeZJ7fo12d3R/fHx3jHp+eYeZb3SQXnZxeHl0d3Nwg3dlaHJ7dXRzinl6Zndxk3N/dnGQf3qBgYZ7fIR4eIiAgIFhjGN1YWlxdXZtb35vlV+I
dnB6eXWHg3x8i318enRsfWCIa3Jwc3J7d2qcjoJzd2prlnt8fH96enp2dYSTe4J3W3iIeZ15b3p6bXVqZ220eY2LcYJ7i3ZthWxcfHJ7c29oeH10dm+Ldo5viXh2cIeadIZ2lmV3e3x7eZZ6bX15d4F+eHlzlYuZ
e255d3p5dHR6e3x9iH6Qfn10eZR7b3V+d355f3l+f39+fn2meHx7fH18fHp4en59fHl9pm5zeXqRWH15end2enVvpHp6lGh3n3l3enxzdX16aHt8fISPbnlwZnZcdVl4d7V0hndjdXN1m2p7eHVteo99d3J4nXaM
fI58g414fHt8cHNvc3CIfVJZZ2E6ZXp1b1u0c2GqXFppuHp+lXx3e450dHt8dHJycnKQcnZ3d3t0d3FzdIaDnIp2eXh/e4h4e5FueI10c3WBdIp3eXJ4fHt9g3p2iXt1lHl6fXN5f3l7cHd3e3R3onhwmJt6gIZ6
e3x4eXV3c4Z2d3CmbXp6enp2gHl5kYJ2fIdzeoJ3bXt8fIRzi3V2gJWDgHl9km19fHiRenJucXtvdXh6hYJ6e5p3d3l6f5qEeHdwnJR8fXR7bnF2ZXmPen6EeHSDeXh9eol2hXaMfox6foCEfYmDeXt3eIl4fXVl
gXV4foN4d3x+e355hoqRe2CBe3uIoYiJe3V9fW14eHJtjXt+e5CJfn58eYtsdHyEd4CNh312eHZ6g3Z8eYN8gX6OfHp6en57eX+Dh399fJNolnZqZYNqenRsj2SBmodVgXZ3f3hxc3iOkHl6iHd6b350cXd8fWl9
fJV8nHxreX1weIF6eF+Kf4Z1hnCdgnSIRYp4eKN5Znt7fIJ7e3SHdZB8jW1zfW95fHN3iXN4e4+Cgn2Hi3p7fXxyen6VeHt2dHtjcWJ8b3eMbqN0ZYtog4CQdYF/dnmUeXN+fnp3cHdvi3h5dnhteqZ3knB3eXF3
Y294eV50k3p0W2+ga6V1j3+Vc31igIx6eWlzeZN2b2iHiXl0dG+ReXh4bX+Md3lgfJ5wk3Nte3N4lXSBf2Bvb3V8eXl3mIV7enN/enmQeod8coCjcnZvcneVanV2cXR0inN0cnuoc5J3YnNzcH1uZJZ3hnB2e1d7
e3l+cXqidXNfaod0c2p3dXZooXtfbmR8hHx2i3d4dnl7dG93hYlxeoaXY3l7emx6nXp2jXp0dnF1gnl3dYWXd3h1YqtydnNvjWqEg3h6enhwdo5zeHaUdWqEh3l+i395fHl2eXqWdGxYbmVtUKZicotUlWpzYmFm
dpB6joZ6hXuQd3x8c3x8e7R4b3NocoB1dlt5bm50gIuee3t6fKZuj312fnt8fXdje396eXiNj3l6eZdzd3R1eoN9e6F5fnl7e3x7eXx4enqxdH+ZdXuEenx6f3p7eHh1VFVfcXV0fHhxenV0eceNboxxfnmBd356
hHSDjG1wiW2IcXWBhZp4enxve4CKe3aCfXx6eX+Xd3yBfXZ5gH6Eend7cIyAmX5/f3x9iXx+f3dxhXdxenprfHd5nXR3do9+jHx8j3t5aXt8c3h5kXt4i6F1eHRweI16eF5hc3hofZJ6bGyNa2WybW9NcZZyX1dr
dH+DdnuNgX57c3d+eZKGf3GGhXB3cmF4emVjgXpamotlW4B2XXxggH9uemhsjZWTiXuBgXuGlX98jXt9enp5eYiNg3x7d4F7f3t0d3yVdnx0f3yJdHx3fH57inije3l7bZZ5eYqOfH14c5h1bW1sdY+DbXpuemF8
eXB4cm+ecnujZ3Ztb5hcfHJ5gn6Kd3mCepx5fn16en17eoh8e3Z3emh/eoB9mY96f2h3fX98hHZtbn54eIyien9ud3R6coN4c3F6e497d3x8aHmFd5aFeG96e51zgId6end2jXl5cY53fn5vm3eIe3p1foR4dpd6
g357e6WJeHl4Z4R9dnV6d3KOiYF2doSBj3B3dYB0bXJseXVoV2XPeHtyeXl0dnh6e4COfnp+iXx7hHd2e3x7gpt5cohogIh5dnp1a3aCdnBybX50f3l+eX6DgXSKfZp9iXOUjXV6dnh6eHKCdHFwgXtnc3KFkWh2
dWlnb5ZzS2l3c497dIqRenpzg3t0fXJ2fKF2fXl5jHt6dHmNenmDeWxqkHp6fKV9fXp9e35+dH2mWnhyfLNSd6RkanJ6dXZyaoZ0b3RuininbYWEdmRniHuDhXx6dnd3foZykH5/dIB/iXp2YnmBgXekbGyLdGlu
eXN0gnpup3d7boF3dHVqdk6JdnljalN5db1meXJ5dW12h4mLgIGHfX17fX16e3iMepV5f3N3kHt7c3Z6gHeyenh2dJ1qeHZ8fGV+fXxufYiIiXV3eIZqe4JykWqcbHpmkoN5eXRuiX19cnl5j3J7jXt6dZV3eHx3
e31ylHVsd4dic3ZmhIBFdnRncGrBbVhrZnx2foV6hXl1j4t2b4SBdIKIfHl7fXGVe3h8dXuPcXRrgHlofnJplnlxcYd1gH93jX6Den96fXyEfXqDeYSCfHSaaXd5dWKSp3FxeXtthXmCjoV7io96boV4dXdtcXJq
m5N6bnJ7fXyDe6R2eXRmd45Zc3VzbHp4cnaHp4hhcml2WXFneaVLcWxYcHB3io54qqxUZmNsW3BlazxfhmxubYF3enhudoR6nn58entpdoyHfYp4enV6epx0eoB4dnN5YnFndm5uWXt6xXlwdXd3e4d2e31+e3uE
hnt9fH56end7d4eCd3p7fZt4cX98emd7eo19fYZ+g399fI1+f357fXSarZh6eFt6e2toeIZ4eXdvaGltcXV5fKBspH90Z4WIUV93XVZaXWNrXVJnYruUbn92eW+FcniqenN5fHp/oXZ/eXt7cXdneXuddp91a3B5
g517dn55gnt7eniBfomAfWh8epNwd214n3ZtenaDbnefcoSAW3FpdXphc29wbaKJZI91cXt5h5N7b4B8enSOeIuDe4yDfICDfnp6e4J+fXlvfXiXdm9teJZnd3xoaYuManJ4lXeOk3p7gnlwc5h2UWZkfHJyc4d5
c311dXR2gHh7anx9cIeAent0bp6WeXFweH17int+lnx6cnt/e3t7fG1tgnp4cHR6d29webxxkXh1gHp6mn1ve3p1doaegXtzcoJ6fGx3e3x7e3Gwd3l7eVyddmV2e3N8enqDm3N1cYFnjHmhc3N4eXF1bYp0d3lf
dnVzjV1+cHdtlJtzd2hubpB+eYd8fHiafnl+fn5+fn5fTYlweI5vbnJwbHhudqNocoJ1eXCNfHx9cotbe4x7a3mKeHVyd3J5dHOVh4lpbnOIeWWJg2l0eHlxcbZ1aG1jb2x2cpOQZ3l5bXCCdmGgco93emOQdXWP
enF4fHV8cHd1hnl9hHt6fX1ylI92a3t3eYl8e4KCln6AfHiBent7gnyPe4l4eoh7iXdmeoh5dnqEpnh7cXt7fHx5gYp3eHl4dXt6g3t5b3p5lpR4gHl5dF5ZapF6n3lpc19ujnpWdHN3jH13fX17fX59e318epJ8
dXF6eW2JbHV5aHJxdJCbd194bXJdW7Z1b4ppam5sWXSgfHp5dn19fnx2e3t9e3l6eYOFdHyAd4N7c3t2lpZ7cHt3hH57c6d7fGx8gXx9e3p9aXx6d3tUeqx7k4F8eXh7nW56eYN4dHx5dXN4hop0e2JramF0jVRn
b79xiHBub2p1jnp6dXN2eX18cHulfXt9coqBdnt5apeCfX16ep52d3Z8e5l7eXd9fHp7jXdcd4N+kIF9hn1ofXx8eIh0dXt3fXt/e4V+hYF9gX6BiYR5fnV8joJ7eHOYeHRydnt8eHlyeHtVcYF4enpqcLlvZWlu
bKlveHxzaXJ4fYB1emyKdXuGdXmndn94eWR1gI56dHebenOAdHigfn14e314c3t8ZXF0bXFvU3eRrmZycmlfXHF8cG5kbKqZd15ucX9xdHhzXXNwd3aRdIl0dmmodG1wgG12dHl7iYd7Znh4eWGhgnd8csN0fHN7
eG94dXmIfHqNhnZ0aXlmeJB4oWd1eHF0eYR5d3l1Z3x1emp2e4+Gb29yc3dzjXB3Z3JqeHWDpXJ6nHB4entzgHx6foZ1d5ZtfXt5e3h4fn18en2mbn95eYV1d2lxlF9weGN0kqJze3OIgXqGdXp1fXxyh3qRb4R6
gXl2jnp7fZOGd3uBfnp+f2p3Y350kXB5gpZ2dWxslHOjY3KlbXl0cnZfenN1anFsanBydW6GgHZ3aIWAqW5tgmR7eH11eYCEfHOEdn91rHx/qHt4c3l1foJ3kIN0dnZ5a3aTf359dH18e32TfXF6fWmBa3N7lGp5
knWIdXV5cW9kiG+Ld3aNenhvc215b42eeKd6fXl7enx8eYV6enh3eWRzcXV3cnp3s3KPeHRydHZmaHi7caNzcnludpdtbn9yVY94a3p0jXZ6dnR2eHapc3mTfXt8kmZ9fXd9f3uHdniEeYGGfGx1eXx9e455fHh0
c39yb2x0pXd0aXR1bV92cnqTdnp9oHSPfHd8eHF7gXxodXh2d3qQkW91aHd3iHp5Qo13aGiRV2lsS11fab1QXGptdHSVmnN6kHF0ZIp0aIGDmXh7c3eLenhycXOAfG54l3WNd3yiknl7Y3d6fXt8e4F7eI+ee3l8
e3x7eH58enSoXop0c3B9fHx2eXF7d3CbgYB7fIB4enp9dXp4eXyEmXJ4e4x9cH2ee3l9e417jH50ioiUent4fXx3fIaHdYV3pm52oHh5eX14eXd4dW13dXJmc5WPdIt4em92f3JumXVtbH16eHevfHt2enmbeHp8
fId9fHeHdHl7jIZ5goWChmV5qXJ2XoF1dExsc4VzeVtkiHV1f4R4fHh1gqCEdn11iHd2kIV1eIp7cXprdn2WdnNzlG2TVnF4dWBldm1pdnN7hXh0gXl4fYGIdoV2i32LbKd5enJtcnt8kIWAfnV1eWe0dnR3d3iN
em5zknltcnCbX3dlXHTBdXRLbG51XGdomHF8e312cH18dHyTene0cWN2dnp7hHh9e4Zldnh4oXtmeK1qdI5jdXVmfW1trnNjZ3iLcXiDlnh6b3V3gG1sd4GAfYSBfod8fX19f36Bf4mMfHhyeXRacoSDdJF6g3R3
V4Jmjmx9eHh1cGJlnJh7c4iAdnB5dXV5g3B1dYSHdWt4goGJiIN6fnx/hn2DeXuDc4BxdHN8hHuLeIF6iWl+nnuHeHp9d4Z+eHV2fHyAdqNajE6Ucp5vdHdqfnpqillygJp2j3Z2en54eXt8jHhzd3KGfHWidXd7
fHlxhXiBd3mFjX56eo5yeHp4cItheHFveXF7faZsbHR4hml+dXl4cnpRq291cXx6eG9vb3llo4R7i312dZB3g4F2eXN4dmqhi4B4eXhxeHuAeaKAg315dnKNhnt6jn19fHl9dXqEeHGUeXl7j3x7fXt5jHyFfHd7
bYl7cX95Vn18dnR+h3aOjnJ4c3mDcHt6eZNvjY+Gb3NocWpxboVzp3Zyd4F0kHRsWFuCdHRtb3p6n3d3pnxzdY1sd3VvdGp4dpNwdHSPc26EfH+Bf4OCe4B+e4GJgnt40nlxZXNtRnOgO2lrem5UZW16enuKgXeG
e3V2hHuPgIVyhmOQeJBmenqQcm9zbYZ3b42CiHl1en19fHuRg3l5fFKrdYhwZGx3eHCWcXlwcHVyl3p5oHh6eoRweXt6eIF5b3F8eHd4X3l3dp1/jXR3ZmWcc3Jjd2xtbmpqc29sZ6t8dX1+fnp+fn52dXp5eKF6
gGp4a2x3nHh2hnl4eXZ2enN5e2qqdIB4eoZ6d3qMbmq+dHB0cYFxeXlndHZxbmxriHd6eIp2eHqObHV4dXGKhXd0gH9jd3J4cKt2e3t6fXd2dHePcIRyt3pjeoZ2c3qGe4x8cH1nX3eNoXl8fHt1fF1odWl9aXl6
nnZ6fHt2kndvo3hvb2WCdItyfopzbnNtjnaAd3mDdZl6g4J6hnh9eIR2aX12eX94l3eGd3p3d3mDrnV8fnVoeXx1eYp3cXV2fHV7fX6lfnV8dHl6dX17d1hyfXp0hpl6enFymm6PdHp6eoGIe3Z6o4F4eZB5fnqA
cmFzfYV5cXt6c25ycYCmhod6bmppkG53cmOocm1rYXKVeoKBeoaUfH2Ienp6eXp7eH55t3t9fn9+fHp+fn58fKtwdYFXW6l5dHNkaXRwcXCAiIJ9dHpzenxxoYB1dYGFcHh6dJB4dYp7cIF/eIV1iIZ4dHVrc253
eJWAe3SGiHF2eHp5hHp1fXt1eZCfcHl2b3p6jHeNj4J2do+DeGmEZol2eHVweIJ6mXRuaohxdW98i316eXmYe3pyfH2LhXV6fnd/c3CScY1vlHV6enZ7dnl1nI1uenl1e3lyY3d6pXR5hHt4cnueeHuCeXZ4gnZ7
e392fX91eXx8eXZ+h5mEeahnenV1d256emt8eXaEcXCGg310dnN0eXl4epKJgnZ1dW9zdG55dXiFZ3B/e5V2tZxkaWtzhk1ubVllWoGrYV13c3mEcXRxfHt1hXicenR5jH55fJJ9eHyFe4d6fIp5enlweImQdpx6
kmxpjnpndXaBhoF1i3eie3ZYc3F/b4Z1RHR7bHphd3Rzb6GdYmVtdHlQfHl9hGh5dnVldH94q3V+fYN/fH13en6CgnqBfIh4eoNkf3aPeXx6cG9vm3l5doNsd3V1cZ6HhHF3dW17hXx1fXh8dJVueoR1e3V9dJB4
koh8dYN5e3p9f3h0goZ5dGyPcY2CdXt8e3RyeKN6bXprkIR9dnJ7eXtxeFp4e5OEcmGabXh7d3l0fIumenh3do+AeXd3dqJ7eXl3enZ4cXlxbXZyYoCAhnVxeZJrmHSBbG+gd3qAdXyDdnqDdZ54fKhrenp7cXB+
fXaAe4p7dntgeHB3YpR3dHhwYnRxoWuDn5J7Y3Z3XHt8dXp1eohydGVvdnJlfmF3dnFxamFwipN3dYmReniCiXt5eXp8enmHb32Xe6x5ZHx8bXp7dXp6e3SJfoh6fIh9fXx4hYh1fXt/gHh2fXeYeoGOd3mAdnl6
Y1l4eXdrdHmibHZ2fI1jkn5weXNzcGt4g3GKdnmAoYlme3l7e7R6en14fH5md3F2g4t+e4N8fX59fYF2fnV9kmOAe4F0anR4eH51Z5lqnmWHhnuXdHt1fHyBgXl2eHqFcXt9fqR8h359eX59fHx+e39tlW9zep9t
enuDfX53cnxndXh5d6R5eXlzd3V0hoeAdX6AcnV2bHiRfm6Ib5pydIV1eZt2hnt8eHqYeHV4e3NvknKBbnR9d41zh21zc3J4epSDcnyMf4mBfXiAe3t6enN+YHNtVGV3eXFzfWtkeshuh3lxeHeNentid42Kc3KV
eHR9e4OCrXx8c318fo17fWR8eZV8fX5mfn1yfH15nXN0d3l8cn13lX17eXx2f3qVbnp1eoCEjX6UeHZzeYp5gnJ6e4ePeH17e3KDf5J8j4FsVnVzbIWCeHxui2yXjXFqeHh3ZmKsX3aYZm5jamtzZmd4eGy0d3V5
cnBld3JkboV6e318f3h2on59fn57fX19bGptbnRxcVxvnHFecmBvc1iBdo11hWeSenN4dHV4mXlqe6J1eXV3e3x3enx6f3aPeYCUf3x9en58hXt/g4SCenJ3eXpuaHh8eHJ5cHV/b6Vngm51cl6Od21ma111cWup
ioiGe3t7eH59fYOEhX6BeHKFd3l2eZ17emV+d3h2eXmFi3J3c3l6j3t9eJt7Z3NwTmWqbGhtX3RgaKh6pnFubIl7d396fX9/fX58onR8e3pjaL53fJZrenhpdnh+eXFyVpRxgXCPdXd5cmRaiGuVblVgeXiSh3N4
eXRzenNukqOGdnx9gW90inx2eHp3eYt6iYp4e3d0ZHx6hG91appgeF+Fj3p4r4J8e315fH16fnJclpN+d3t7eHR8fFp1Z2aUga95lH1uWH16eXt3fHh9e4CIeHlweJaOjXZ0ind8dnGDmXh7c3eLenhycXOAfG54
iHCnemJ2f3t6Y4tveHhvaKGEc29/fWKAenp4eX97jIWAi3Z2b595eIFrenp3dYCCe3uHd3Zxrnx6bn17fXx6fG1jgHx9gHt8inyMenl4mnd8bXt7pXZ5fXh7f3mId3l6eY1qeXJsem90kXB1e3Rggnx2eXpveYt6
d66Hd3V4dniNgHN2bneeeXh0c3R1kHhyfX19d4d6gnyMcYV0eIRrdIp8ent7eXt+enuGeXh2do9+e21mXW5rcHBThGWcdmmmk2uUeGxybYh5bZ+LfXZ+bl5ndXhuiHZ2cm5tcn9xoZqBeYR7lXJse3l6dnl1j3OF
cXh7dHFvoXt6eXN5enepeIWRe319eHt+ent4kH18gHyHZHl6jnp3fX52eIh2d5WBkX11cop2gHx5dXZ2eo+Lelt0k3JqgXt5cnWVbnpub2uKfIh8fnmOfn58fn57fX5+e3p2h3KFdoOAdniIj3aDenR9fn5og3V4
enOBp5J6cXqNloRzeXSWeHmAend3aHNye316f3pugHV8hXGIcXpwg5GEZHVzeoh5d3SPdHp5coGTdXp9bYtpfX15e32jeXp7XVx3gmdhbHeUpGVwe7VZV692hoxyeXJ5enp7d3l1dXl3goOAeX1zhX2CfpN4eXp5
aGRxhmpsYnd4b3WSc5iQf4GFhXd6fH+AfoeAe4B/iYNZYnJzbmdzdaxtu2pdXGl9cXt8gHhvbIqHhnd7kXhzd2l2enWIg2Z7e5aHjHd1fn+GfH1+fXt9fHuUfnl4e3l7l295eXSBbXl4cnl1qGtqdn2Hc355jn96
eYNwc518gXdzeHZ2d29qeXmmgnx2dXNveqF8gHt4hXx8eHp4fHWBcIl/fn18foN9hYl/e3x/f4BnkoN4enh+fIpxgIKSg4F0goJyd3J1c3WUc3eIfXp2gnl7fXl8wF18fXJ7e5N8d3p8fX6Gm457fX5wfXt4fYR5
iXd0f3RsbXp4bpBxdoOZbG13fXhvf2V7hZRxnnt1eIWheX95dn6DfXyAfIGAgHp+aYaFgYyFe3t6cniPd3Z3eHaSeICGgHh5e3aQdm+BdYloc3p0cG6PfHp8aXLBWnJqYXNzeFJpeHp1daeIk49tdZ16oXyFd3Z7
eXOGeoB2bnWBdYd+c3t4dXp0eXp6gq1zfH55g3p9fn59d4+Jg4p5d31/d26oenede3Z0eHtvd31rcnaEfHibe39qfXh+doJ0hHd4m35xeXqCdYB7g3d7eGlpeXR0jWx7dqOQb3RvnXZ+b6V4dm17e3t0f6SIe3F6
fYx6dEx4g3h4jq2BeHF2d4SWiHh3cX95enR2fphwdHGWnXR4dn1YeHp6cmp1lIF/VXl4u2N6fHt8eHtgfGB7bml9dIKCdW54dqVveHZufn15eXl2enSCfICDe3p3d3m1f4CKe3Zydnh7dXR8m4NyeVtqbnOlbnJy
dmxebXurfmZ4knp2fKJyfXx2eXt6eXt1fHx6enqLhnt8fH+AgIt/eIGAeXl5gZqDe495e4V1doKEiXVjiJRneXhzf4h3dnF4cYV6eXKDcHeDhXiFdoNqmop0hox3eIB6gYZ4e4h6e399gHuBgn98fn2DhISBgYV8
iXh+e5KGgXyBeXx8eneLfWuIi3+NjHB7enp0bHZ3j3NUcHJ7dXGKkXNudG+EY5O4e3Z7g4R5inp7eHmRjH6Ad4J3fXp2eXV7eHmXgXl5eXp7bWJqam+FcIaQZWpkc2pob4R1i3SCWn+Bi3qGeHRzkHZ7h318e658
fHd8e3qPenSobHZ5fHFvfnx3dniKi3R7dWJ7d3iEepd/bnZ3i3aReIR2d3NnqW56epp/cnBPcYluh3p4fXiDe4R+e3h8d5V5Znp6fXd3knx3b4d5f4Zyd4KfeYltcHx7fHJ1k3J2dGh8c3l2coV7enp5d3hlkYR7
dG9zcYN4lXZ1hGlvbmxzcIZueHyJgmx5e4VzeJd5cneZdXp9enh2fn53fHh8lpFzTn6Oa2lrbXh4f2xlhaRmdWR5e3p5sGR5fXR4dHF3cXq0e3Z4g3V0em91d3J2Z31xiXprbpZ6sGd7YnN3cXZ7doZ4dniBeHN5
eHNyd453hm17fX99dnyxfH5zfn5+d3h+W3x2fnV8a3ygfHubdnt6eZR3e3l3inl8eXqEdnt5eYBsl3l5bHF0eXZ4eXh6gpdwcYJ8f3l5lXmBeXWLenZ/fIl0enacfHx+imp7jnl5d3qAf3t2eIFud4R1bH5xhIN1
ZHlxd2p4cXd4oHZvdYhsbFRUYFpKal+FbTpwd2Z0X69/gH5vf4B+on97f39/f4CAPGhkcnFqu3ipdHZveG9xdIxzeIVye2d4dHKPbpxpaW1+cHhvempxeXhsgHafj3WKaHtxc2qIZHmVcGhsam21eG2re3p7hG99
fJeGeXp6dnd3cHWGcHisaJRnf3lzc3d2d2NwcXR9U3h/d3B5hIKbenFKZXh8ap96snB4dXplcXtsdXdxd3BxeYJ2dIJ1g6p/Z3Z7dLJ4hn58aoZ2eXVygmpycIF/dZSKeo99fnp/dXl6bX18eHuIfHtvdnR7eLp7
gZp6eqBzmnx6eXV2fHV1ZW94sXh2fXx+fnt7fJh5e3t9eH93eoNye3mRdnd3kXx4bHODdXq1gId2c291dHdzf45upotyb4lygHR7d3SAkWtye316bnl3d3x+cnJ3ebZ0gWB3d491cXudem6Dcl93YYh2bnx/gYx6
dnCAdZR7d3t6iHh4fn97e32AhXeEeXqXc3R5dJp1jnt7eXyMdm6AXXGNeIp5eXR7fXKXhnZ3fXp4eZV6dnh4g3mVeYF4doJ2e3iGgYN7e32adnN/fHpqfG+MbKR5s217emx2ZXZvcl92gHZ3kXaTe3p4enuUeIF8
hId4hHyIjn9/dXx7hHt+e2xomXaJdW16gXhrdn5snHZ+elBwfG9/dneWaXFvcXJzdnt/enORcX19i3p6eH6UcnuLf3d+eY98fYF7fHx7iX1uWGd4ept1eG9uaHVqiZdxbYl8e318e352ea55iXGBeJWBjnt7fX97
enmDgnx1enyKi3N3fY5ueX5vknd8e3d+bHmNjHx9fXp9eoR8fnl8eGB4YXFhcnSWd5pvdYSccnN1lG5ncHFkf3hzgXduk3SnZHVndmxfoXhwXJWGb1xch5KEcH5lb3xxhHJwcG2Jf3FzdXVybna/eH5oc3V2i3R5
gJJ1boByhniMb3F1jHJ6ZZJqdYxmhX97emp6b3ueeHKWjXB5dHJ0e3prknNycW6RYnt7dn2jeXx0dXlyb493kXSdbml8d2lxlHd5cnNufnKKeHxulnajeo1mdnpqeWZud3x9fIZ8j3p7dHZyepR3e31+eXN8oYZ+
fHt3gXdydoOAd3t8cnuTlH54hXdueHt9ZH6CiIB/hnp3bZNydHuIRpGQfXR6hXV8fHh4g3d7hndsdY+VfGl8gX17eXt5e3qJaX2GdHd5fHmGd4qFj3eCeG6NfHyHhmZ7jXZ5dpBxmGqbhnh7fnl6fX14en18d5J6
ym9seHh5d315dmt3enB7e3d7fXd+oHp+fXt8e5J8dnysfGF6eneAfXh4e3d9d4Nzio53gHh1dIt4en2GgHh2h19wVoNmaYNjc2hrg21maKdydIV9jnVyeoGSdXeGcnd5d5F5d3N4dXt6cn17b5aYdnh8jIh8dHl9
eXl2cXWPg3Knjnd2i3R3enptdXB7dn1sa4J0fl+giHZ4YXB1jHlhanF9d3l3gnV4e2p7g5J8dY6gfHx0iHt0fHxxe3aGdW12a3J3aHNwbXl4cWttXrd6eYp5e6B9fZJ7fnp9dH17fHiOeX2AfHOSfZJ7en2IfXV8
gn99en96i4Z9fHx7iX1/epN2c3Rpe3t4c2tyjm5zboqSYW+cenFzkXtzgXl1d3p4c3x7pXx9eIt9fH18e3p8eXd2cnh5qIR4eVhzdnB6cnR/fXx+jXuDgHydfXx9fXp+b4WUmnh9eHh7d3x8eHiPen2Tenx7dnJ6
el90eHZxi3VOcZV9eXWdfHt1d4J7inh1cHh4j5x5fXp8d3V4cYl+lIKCfYeLent9fHJ6fpV4e3aKfH2Nd3p+fHx0enqLe3iIiYB5hIGCfnt5eYR/g4GCgY+DbXpuemF8eXB4cm+ecnt7e3l4fXSTe3qDd4B1daR9
e5d5fHmAk3t6dHmKe3mBeXyQhH10dot7e4d3eoF3mnx2hnp5gXuHjXx5fYx8fXt8b4d5e2OIb3dgomRxcmRvZ3qDdXuldX94eGN0e42IdHN3dqGAe3h5h4KJeoB8fXqKd5VweX+AgIR+gHyQeXhzd4R1eGlyk2Bw
eWR1kKFze3RheXiTe3l5e3upe5V8dnl2eHh7fHl7o4B8lX14fnl7fZJ1c32NdHl8e295knJ1fniHcXl1cY5xdJV2dIp9bGmeaGx9bnuhX3t3eXZ5m3lje3aAg3+Ee396iIJ9f32De4SQbHlteX+AlXxxaHh3cneR
hXp3fYqBdnp7c3N3oHh7d6Z5bnFodHZ7eW5pgG+adpZwgnt2t3Z2eXted3J0cmx2h3p6fZ2Ff3x+f3J5dXd9e5pkdH1yd3Z7oHdpfnVyc3WKXYJniXdoi3lkfHl5caVycI59gHl2goF8eYt3epR5e3t8fIN2d42D
hYZ+e3l5iHtNiXV4bnm5eYFmbnVvbIZ1eIJ7f4aBhH55foV+d3iLfn96d3h8aHWNfXZ7lHiIenqIcXp3fL1ybXptendufXh3eYubdXpzc3x6c3mQfXx5e4p9f4B8gX59f4OBgX+Cfn10c3x7Z3eAd3lrdYt2eKZv
c5hzeHpsgXN1aW9zeVywa2tyaGZkdoB4dm1aomiigmFxe3qCdXJ2eHtweJh2gq52eIJ4dYN4hHt6aoadeG91d3pyfnh6hod6eImGg4B3eHyocn19gXx3fn57fHx8e3t7fHR3gnqceXt8dnyBjHt3g3yIgH+BhXp+
e4J6gYd9gYJtcXuGk3B5e3x4aXKqeHZ8ZXV4e599h3h4eoiFcXJxkneoV3FrWnF2dGttZ2lgb6RoaImVaIlneHBtdV50jnJmcHh/a3uKa3qTjWt2fJJ9eGuTcHNnbZx5jFp2eHZ0dHSJa3qBcHaZe3yCgHyKdn13
gG2AeXlvbXt7rXeGeXV2e2+deYJ5d415hHp6enOedm14i3yjdXt6fHt7b3yJim14dICAiHZqZ5aIbJdxd354e3VyloRvbXt9eWeFeaR2cHFxg3mLe4OPenx7e3Z9h3h7ZXNwdXB3lXqhXGxacJ52WXl2e3pSp2x/
eGdxfW19b5poiZN1fXWWfHp6n3V8e3l7lo91c3STeX51eHZ5gX15fIh5eIN7dp18gXZ9dnp6iXxymXl2c26Ce3h0s3Z2el5idIR8g2p+fHx9d32Jd3h2l4R1eZp1h3t8eHmYeHV9enJye3t9cKVmfIl6e3hhm292
bXuRc319eH5+fH58iKl4eXl2hp+MgnZwenR6dXh5eHeIhoFudHZVeHecjnJ1gHF1aHd4dXRxrXd3cXt0e3iGeoCGfH1/iHt8eoOCg4Z/foB1eYN3fVq6e31pfnx6fXt6e3KReHd9eYeRdnt7fnyFi3hyeYV2foGI
jnqGe316eIZfcHuDbINUfHuqc4t9dXd7aphydpKMbHt6d3t5a3SLcnZ4fHl2noR5enpran2FkHeTnHtuaH97e3xyeo16d3V8enl6e3maboh7gHuCeJF1eW1wb2uPdXZzd4pzhm5wb5JjhXd2enWPe3iibYhvbnF2
f4Z6gYN8dX6BgnmFgHp+hnd2kH2MkIx8e1x6dXd4eXpxeo94g5aBfoB2dniGeXttbnp/e390lH2DhIp3fnF2eI94f1xpjHZ7inZ2lGV2c258fHp5eZWWfHlucHlrcHGDYYF+j3R4WHi8eXB5cYJueHB2e3h6dn11
onx0enx8c3uGh358bXyUfWt1gHt9g3p9c5V6h3t/anx5dXaTe4l/VmV5d3OFjnV4eHJ8c3JjcLR5c4J7gIWOf3t8enyAfHyCfmRkel13Unh7pnVfcphve3h0dmBrmnB4eHVub5lsdnGSf4R2dX2cen5ycnh3fXaH
gXJ6eXhpeXt2d3ayZndsdYWVdnFzhGF6e5ZfcXRydnZ0hKR6h3x7kX5vfXx8fH16cnl3lYR4epV7dXuBkXdzeHtsgIBvcn14eXGUbXGTmHxynXl6gIN4e3p7dXd7fH6he3B+n1ptTnZ4bWiBbYtxppB3enJ4dph2
l3R2dHp4dnF6dnl+f32HenqLe3x+jIWBZZqBh3h4XXh5VXd+fXJ4ond7pnt7gnqHfXl9fH59fn1mfHiVVnSeeHlZd29xnXJ4XHduX1+NaHF1ZWWjXIOdcVNqeHd5clZ8cq+Ni3ZyeHB9bHp7i5h4fHx3eHiVc4R7
dHV7m3GOd316eHd4lG+QZ4KceYB1qXd7eHVyeop1dXNqYHh5d3ONeoRzpWtjn2mFk3FudY16fnZ2bYN6b3l+bnKPfn1/fIR9jXd+e4x9aX6vcHlzdWVte3pybnmqbWVvYnx+faJ7in96dXN1fnd9fW94h3Jzdn94
eIVyh4eAinp7eX16en+jgH6TfXp/e318d4h7YnRtX5F8lpZ+eHZ5e21yhYBucoJzdml0YHGUlm52i3x3eHaAfHudcHN2d3WfdHVwcaR1jXqIbnh2gHZ2dpZ/dXFxd4B6hnRrcWxxl3licoeNhG99e3qadGtoRXBx
mmN2jml5d3x5eXZ5f3CEdXuMe318e6l8fHd8fHx+ZXmlfnt9fX5cf399fXt6m318ZoKEgXR3g3t5c5aHfnCCfWt4eI5zgIF6eJmLboJ3dnZ0anJkjZRreXaTXnhyfX+JdXF7q4x0eHh7eHp8eXaNeXiZkX1+fXN9
fXt9kn1tdnx6kIKCeHqMg3xvenqAjHaBgIB9j4yGdnt7dXh+gXR5eXJqcZd6enV8h3Rqb3t0n3d4eXx8cXx6fKt6eJR6b3p6g356cXmKf3l6dYl8fnuFfoB3j3h/j3CBeoJ2fYp7h3hdeW55gntYgouse5d0Z3R5
jIh7iHV7bXx3gHt9epODfnt8fYt1eH18e3R6g3GDd6N9f3d2eoZ+e3mbeXl4enN9c31+gXmVen59enyBenN6jJVjdHOPkXV4gWx0hWpoa5hec3eBbmhod3N3foSMYqhkkVyIeX10d3x7dnV6fadzepCHenV5f3x+
e3d4j4d0eYF0cph5fn57fn13fJGBeXx8box5dXuoYXqEdHSFhIJmeWuKc4V8dGN8eniUhHt2d3J2im+Heoh3iHuRdH10enh2XXRvjGpjc3Kzb1dsaFx0gHyAgIl/eYB6g4GAfX6Ef4RueHl4gHuPkHN1bXt5YXyQ
dW15fXt2dH59eHt6f3mmfWeScmZhb1h3dXNaa4iQomdudniBbnuFfHpadadikXRoiXSLmWN5WnZ4kXpzeI5zdIVzcnl5gHl5lHpzoXh2fWykdXJ4bm9+dHhadW5pdYKTiHqCgHuHlH98j3t9enp6eYRubWd9k193
X3yTeHRrdJFuenyecnqHeXp2do57eHCOUHOokXR+cXVyapZwY25ybHFqm3ltmXN2dm+FeGt8b3Cggnx7cm1peHhskG90oWhwjKePhHZ4g3l8cG10c3Vzdk1wXWSBakJuYaBua8BuXG50dn1/maFze3tzdmSRbGhz
cHx7gomAhpJ7dnt8fHt8f3mMaW9xcG9oeJtsdYJ4anR3fISCgIWBe3yBgoN5d319dHqAkn58kHt7e3l+g3SNgYWAfX6HhnR9gX2Ce4R7gISEdml9dnl/eJd3hnd6d3d5joN6f5V9en1/eoh/fHl8emmMeIR6eXl7
hnWEdXiRh3xTZXpuZJVncHBtg5pmqm9id3WJkXp4gol7eXl6fHp5h2NZeHl3a3R5omx2dnyNY5J+cHlzc3BreINxinZ5gKGJZnt5e3u0enp9eHx+ZndxdmOAe4F0anR4eH51Z5lqnmWOdKVjenp1Ynp6fX2Lenx+
Xpl3aHJhbm51am2PcI5vbHCRcHZtcoh3jHKEcHNycndweHtvdXR3eXp0b4uMcHOng5l4e3N3i3p4cnFzgHxueHp7dnpwd4d4d7iCdnV3cnqVbHpzc35wdnd1XHVvlXKNiXVwd31ya6h9cHaRm3N1fIFuiX2HqHl7
e3F6dndzf3t4eXiEf4l5fIB3eIGLeo90pIl+e3x+fH5+en19fnt8eJSbfHdjdHJ5eXaSdYOCeXp4j3p2fKhyfHx2eXt3eXt1g3qDhnp+e3mCinl+gXl4iYZ8gniEfIR5fXR0eoCEmXlxbXNwhHCUdXaRZm9tbXNw
fHt3gImDd3t8cnJ3mXpzeIiBdXeBeHR5eHRzeI12hW59f4KMfHl4i4N6eXuFenx5fXp3dXqDeoWAdXmheHl4enZ4eIp2fHOdenB6j4l6b3d+f32Ce4B+mn98f39/f39/onV6i3xjd3pyeWt4hnhyeH5rdm1fdGp4
d2aBdYaKmIpueHp1uHZ1eXtadnFzcG12sIlyiHp2amd4ZnlsdX5rdWiHdKF4d3d6fHSQe3h4eXh8jXZ8fnmQfH2BfXx8e4p9Ynt7dn2jeXx0dXlyb493kYB1hIR1gHaAfHd2gXd2eH1meXt7pXZ3fJN1c3hqeWlu
d3x9fIZ8j3p7dHZyepR3e4tegpGFfop6eW94bWVvl09mjod6eZx8fHx2enpsj4B4eYqCeXd+dXx7eHx4m3qGcmRtf4SbanF6gXF2gYBvhWRvanx3enWFfGNyaXiWfKpscnhseJR2anl5nXZ4jnl7eYZ7fJWWfH98
e2h8d3h9enJxg3l3eXiafHdwdI2HfHh6fnx5d491c3qJiWN9dlR5cWxyeYSEgpJ5eWmKdXtygISBhHmPe4B+jH54eX97gIJ7d3x9fXKTi356e395bKF2eJdafX10a3t8e3Nxi4hybqZ6c3ZoknuFeXprc3VxcXOW
i4mEdZl/g3x4dXV2hnN1c3aDfnt8el14xn10eHN8eH12hKV7fXx7kn5ufnx8fH57cHl8kpF9eH9+e4d7fHV9eHqRfXyGfHx9fHh3dnx5e6lgVp17dXp5eYJ0d3OUnXJ7dHWDnol3enp8eomHeHeHeoV8e3t0i3h6
gnh8hoN+gXqGfHV2jnd0eoiIZX13VXlxeX99fbN3j35+cHOCdG92eW5Yhn16fXx7eHl7dJmfdIF+hYN+hH9/fX6Ag36AgH6AjnaNd4B5d4x8gIh6eXR2eFSiYXhTdHN5e6lvcX9zeGx2e2ySe3uPeX1weZ93bnp8
bXt5gXiFc3t6eoNzc4R9emt5fHahe3R7eXV8cXZ3gnysentkWI1ad3txeXdzZG+hjoJ8fn54b3p9dXl+fIORjnqDentsdsR7em94end1dHiggW+DdnGOeXZ1endxdm9yeHRymoJvf3Rybqh8cX12YXpxcnxwanR5
dmmDh3Jid6hcfGV3X1iEd212qHB4WolVn3NyhHZ2c3p8dHOLkG9xd4B7fnh9g358e5N3inV6eHh8q2x/c3F1enl4YHySinpxuGSadmmCUHmEenGMg3Z0eHh9pYB2e3aIfHp7e4CGd3ykfHJ3eHx1fXx6eXV3hnts
eXt+qHp+f3l5f4F2eXd3fYqWe3yEfYR+fHqGfXx5dnxyfIF3gnqRfXl2iX5oe3Z7Z2trqWOMXnZ6bXOeb2t1ZJmJdZZ9eD97eXl2cX94dmqVeHl7dHZ1fH6AdHiBdJiDTn+PfHV6dXuZen94gXx/k3N5eXqrfXl8
e3iKj355c3OPaHiAmINxi3hwd3Z7d3x7fnqUfXmGhXp9eHt5fICKfnOKh5R/enl9e3d7hYd1hHhZdHl4aHmoenxudnaMiHiMbJ+Ue3F3dnt7d497b3d7dnRwcnF+dXGLfot0kn53cX5qdnp6eHd9eo51lpNsa51t
hXp5hmlrZnt7dXuubG12e215eJB5hXt9hnh1dZd5i3pIaHVyZG5gbnaMa2tkcK2Cfnl7foJ2jnx9dH6CeXF9eneBdXd6eWp6eqhze3JyeHZre5N3b3WKeXl2eXOcdHx6YaCHeZR7ZHB5kHR1bG9qbX2DfnqHd3x6
eod8fnl6eoJzZ3p9oXJ3Y5NvZnZ1aYJvb6xucnVwbm+NcmV0bnZreIqQf3dvf358entydYFxgISdeHWNeY+CfHl0ZGt2dYNweYt7fHaYg4F9e3h8iHl+eop8g3qFgH2CenqChneCe3R9eXVqcnaDcH+FaXKTc4Fu
hnZ4jHiBc4t6cn96dnd4fG5yfHl0gHp8lHeIeXR4cqtjmHR7dXF3e39mdYVld6R3kH96hHJ3iXyLcIh3fm18e2a0dHV3dG95lnB0oXNjb21hiX2OenxweHlsdXFyZGGMcXx1gX6CeHl+gZl4mHV7c3RqfGrBent6
endycHdxcWZzeXuRjnd/eHpxlnhtb4dygIZ2cI6Jdnl3hnB4dot7fJiEe4KCd3N8enyKeXp7goCOdmqPaGttd3d3eHN5lYx7cpJnoXdjeWl6enV6eHR6eqdxc2hoa3Z5dnJ0cnN/eYl0e32nfn17fX56fn19en6L
jIB6dHZta3h5bnBjcHawboCNdWiCeXN6eIp+mXN6em5zc3R0cHRrd3eUcJGLkndmjXVzV2Jvcnt4WoRzdKVwjo9/fXuDeYd7hIZ7fHp5e3tyfH59dn2xf3pufHx2fXt9iXOYgnx1eXp6cHqMfXh5km91fn/Oc294
elh0hHV1d4dxbXd6mnN8enpleXh8hXaTd3l8fHttjn18cXyGnHiHeIN0dn55cHB3j5F5ent1eWyDg3+BfIKDfn+DgHx+goB/eZd6jYF5dYN7eXWWgHx3eGdqeHmKemd4eV+gmXBxiHKBhIJ+g4KAfX5+gX5/gHyB
d3eGcHN6fXx9eYaUoXV6d3Z/hop9dnh6eXqCg4B+iHptln16hX2ZfHpQgXl4eXFsj2F6doCkent8b3p6c3p4a32HfHh+hIh8f3p9en+JeYNxXnhzeG55jHh/g5SAg3l1bZOBfHqEgYF9g3t8fIV7hliLamtnbGR0
dqFwkV5uiWp4gZF5kX94e3p3iH6MeHh7jXR4i4Ntg3Z7c3NwnXV6iGh/e3Vyert9e3GZjHhud3V4g4Zsc42Kh31oen18dXt7amB3jHdydHl5dHGPbmrFaY5+eHOKcIB5f3JycoaHeY1ag3tucGZ5dnVxdH10dnm0
k3d5bXJ0h3t4dqx/g3JzeHx9fp98fm50fpB9fnx9e32WoH56Y4Fmd3pud4R3kXZ9i3R+fZF8kX19dXx8fX16i4ulbWpudlKVeHB2Z3Nzd3lvf3p2n210eXZuinhud3ptZ3V4eXekeXl5c3d1dIaHgGWHdXV/hHh8
eHWIn4J1fXVpbYJubHeRdXl4pm9xc4ODgnt8e4p9gHt9fICFgoiDf5N1fHx7cX59fnp+qnx7e3dwlJl9ioB0fX1yen1+eHl8h2Z5dXODeH18c4RwjXGmeoCCfnt+fYR/e4J9foWGg4B1bH94dHt9fH6AiJiFhYN3
iHF4fm+Gi4R3fIJzdXB+kG6Ld351im54enR5nXB0cm10aoh4hW5zeZV1a352l253b3l8fnuicH59d318k315fXuCont5e39+fnR9g4Z9fH10gHyLe3p8e4SAfn99f4F1fn95enR3bnt3eZiChHZ3g32bdXd2fn59
eXSCk35+eYSedXxyeWxmbpB7Um5vgX11c499fnx4o315W3x5cph7fJOGfG1TZpp5eXV4m3RydHd5jWp5cmx6b3SRcHV7dGCCd4qEenZnbX16cnqOgniRc36SdHtod216jIKcd4t5dXhtfnhzeXt3h4J2n3l9jpBt
lYd8fXB+eH58eoZ9fH12fZp6kXx7b3t+e3Z8enlthnxoeWhtgJ+KeHd9dX9ab49/dYF2dHJ/dnh5b4SEdY+DlHmEgYt8fHWEfn2AiXmEfIl7epyKeHxyhId7eoF9fH1+j4B6fnqFgH5/fn2AfIOBgXB+nnZaeKp1
elx1d3lzbnR4kXVykG52fHdycIxvcXlYg315pnV5e3p6dXJ3eXR4enGRgX6EfXuDe3aAgXqNUIp6j3tzd3+Df4F2b36PeX54gHp4emx4lnp2m4Z2c3d1d1SiYXhTdHN5e6lvcX9zeGx4k354d3FueXuZfHp8cXWU
hn52eXpwfZR5cXh8iHl3dXZ7bJJ7e495fXB5n3duenyWfIqHiJF3eoB1eXN4dnV2fXJ4gnaTenh1cn+Ic2V3aHVxaXhxcGdudrB4nW5xbHJ3dHp7eHzCfXpZdnd9fXhsjHp8d3dyjn5+eX1/fJp1emJqdGxmo3N3
c21yZoxeb6F3hIJ3dXp5eXNwrWpwgG53ko92enh5dnx6i4R5e3Z6gmy2iH98fIF9fHp7e317dXqhb4F1ZmS2dXJUYXh6dnR3cGaJiHCKfXqCd5V0doSAgYZveX53fZ6CfJF3eH14dnlYl3x9d3yHf31td3t5mHp7
gpd7fnh/f3x8d3OGc3iUg2Z4eYOKf3B5pHRxcIx3bnZ+epR9eYaFen14e3l8gIp+mnR0fnBycHeLfnB4g2+Cbnl9f35/lHeHfXZ+f3d5eX1Xhmlxao5sfXlrc3F1S3K6fX1+eox9iH98h3t7fHx+fox6eXd7eYKS
em+DeXl5loR7e3yDdneNgoWGfX55eYd7dH2DfYt5g257dHp3ep1xfJV2gnd2eHh5eGl/iFyFdHKCeHd6dJ90e3xzb3t3eG6LZHd9e3qEeH17h2h3fnefe3J4fX+UfpV6e3J7d3V1gn1ul3V6dnd0eo57bnNwaZp3
h4WEgnd+f3uBd4Z6dI9/epiCf3VJcWN6dWOBcnF+ZYiAeH6CeYKSgId9f4N5e319cXl/e2iGeXlyd4h0bIp1b3lhe3p7gXN/hZd+en+AdoN1en11bpB6e3t1bnKPf351eIp1bHt3dXeEiXl1hIdwfoSJeXxudXx7
e3t2nZB4enpninl2bG6ChXq1YXp6dnN1dol8Z3h0bYSHiHdxgXp7kFWKe3d6dpR6jX9qfHp2bnhbeHB6eJaleHhxdXN2aW1/foV7g2pzfHt9dnmKdnh0mmG0bW5UfUlwgz1pcW54ZmqCn3l1cGFveJB1Z3WLa5pm
bnx3joZ1jHp6iohzdn17W2F/en11g1x6f5Rug3mCioxljHdvd2RRhHeXhXeKfnh0foZ6fYB3fn1+eHx5hXN8fHx3fnxyfH5+enSwdXFqe3iBjXOLlnJheHqUZGaeZVtvfHl+e4Z1l3qGdnWAfod5gIR7eoeQjXZ6
e3t5eHmAenRxc3h3c3mJenqQe3Vyf393f42Cf39/jX9+fH9+fn5zf3Z8eHx5g5CHfot+fXp+gntzf3d4c2yGf3mEfJ1ziX91doOKl4J4eIF7enqAe3l6h49xcF1TiWVvdGBVmWJlXXR4e3h3eIh4fXt2gYSzcXZ1
f416c3F3r3p6cHt7dnV5e32PgHd5iXl8gHN4fn99g3iCeXt6eZpzfH1wfXmQdnZ5gJBxkl96h3t8kHh3e3d0fYhxend8vXJtem16d259eHd5fYSaeX18fHtwe358fHp3kXZ5eHGJb3p6a5OJcnt2gXGNnXt7dHR8
enR6iX58entwjHt6d3ejfYSCgIF7eXp8bpmde3l0hnxqint6d3ZpeH+DcXl4e3x9fHh9inmUc3FffnVzYm9ceHh0cJ6TkoBmeXZ+e32Ej318eYl+i358c4J/e3Z1gXN4eI5ucVuTeYaGeXF3qnV2e3uFeXlzdnh+
q5JzeHlsgnt5bHl3dnZzem95fohyfK58fHZ8eXp7hn1sbnqidnd8enFzgop2dXhggnN5eHd3f4Z/coB9d3i2fk9vllh3bXR5eGJvZXWpfmF7inh4ho1weoh5b3d2dJNxl3+AgX57eX6FhHiAfnx7enF+ioF5e3t7
eW92gHl3qHKDfn6EdYB8f36CeX9+foKJi4Z9fHWNgH19gniBfIJ8d3xglm55gZB7fHZ5e3lzeIlyeXeVhHh6lXt1e4GRd3N4eW57koGTd3x7d3d4lXKMdHyQfIN9cod9fnt4jH16bHx/g3t/cnyZe3twe21xk2h4
ZHR5nXp4p3l3bXhvcXpWeJKQd3RrdXV6dG6KZH2beX90cnaGdnKRent1eIqGcoFvgnB2b4xzj3x9eGR2qnt2d6RpY2Rpd3Z7dm9wnXRncndxfn6BjXdwfIl/bHh6eH18eXaAm26nZ3WGcmt2V4ltZV9xZnJsdHeD
cKVpc4Jfc4V2fZ14fXt8c35qmXp6eHh6aZF1g4J5Z3WqdnB2e3J6jnR7iXx8e4Z9fnd7fHmQjnZ6enl5dIGdfHuIfHt9iHh8aI+BbnB7hHl/lXV6dnJymYlneHt3d4h7eXJ3q3l/cnJaf216amFte3mUnXBwaHF2
dIR9h3V2d5Z8e4qDe3Z2jKCCeVx7cYZ+d2l1enN0eoNmsnh7mJp0e3h3cG9zcmlscGZ4gXBTeHd5bnKYcnGrjJh3gnp2b3h7ent2enV5p3VyeIx3nHdndHp0cGCigm50iGN3dHdzmXh8bVZ1dXSgl4GXeYN4d2t/
fHODhHdzmnaGhIiAeHtze32Bg3x5go14d3F6WWRjcnZ2e7Ngl19sboOQe3B3fYN5hItwhXh2fneIgHZweXV1eYNwdXWEh3VrX32Xh3R1dnR3r3Z5dW9wc4lzdXl4d6J5enx2dnl+eGl8gH15epZuendkd3ZzjHN3
fomBi3aGeHp6b3l1e5Z7fHd6gnt5fYx9fIF5eY6Bg4CHf358c3RufHp1k3iDinN4qoNtd3hug3hydnp8a3ZscXd3dIdyeWR4inaQZXmHmHRydYt9fnZ1g4yEg36Ce4WGfX58e398foF/eol6in6AiH9/hIV6gnKE
eXl2iHt6fnl3hnxzeoiKent2gH59e3uMdHeDfXh7rH18eJF7fHt1dpuhdXt4a319fHp2e3B8cXqPmH14fXZ9e4J0fH2DeXp3iYZ4hHZ3cYmJgHx3e4F2e252eXp4jYF8en95jqN2Z258i3V6g4JweXmCeH+Me4R6
cHV8fXp9h3p6Znp6gneMl1+HdXNvaJV6dnRmdXStdXZjpmuHVX1mc5KSj3d1cmVqg2J4hHZ6eHx5cIZ7e2+eZW5sb2lvbohucKZwc3B9bWSBh3l6enN+dniIbnWPeHKKe6V3eHONbXp4cX12fX+BeGSIbXh4eF96
eZ5yhHd0f3FgjHN4eH52eXiAcIlyiZV4kIN8fnmUenx9cHx+iHt4f3pxcnxwanR5dmmDh3Jid6inhGmGcZVqem16Z3R3anVZboxzZnd3lal4cn13cm5zenB0bX13eIakkI97dnh6dn+YdHl1eHODeXpzc3aFhnZ9
Wm1yaWRuaHafcmVpT12keZ9shV5wbnp2d2p1d3CCjW+HdHqed3JTcohyn4hwdm1ldoKXnHd0enp8dX18eXt9gotseHl7dXKNenZ3iIZ4qnx6Y3l7d3aqfIVzZ3l6jYR5XXV4e3ePe3mAcIp3eax4aJJ5eIV5dnyD
e3d6k3p5fox7mH6Ienx8fn18fHx2aIeVdIKEc3qDc4SUdH+DgHx5eH58fnx4m3d9fXluepFpgoGT33Z8c3pofHx6YXh7dnJ6dIl7fH19tH5+dH99fHpzfniAeHqAg397hHl9eH11gZZ1bHRyXqtzd4BofW+fbGiE
cYB0eYR9hoCEcnl+fo97kHqdfItsdZh7e2F5e3pndoRwi2h4dnOZeHJxinh1cJpud3uBrnF9dnx9d3x5eHt7hHR3fnx6g659fHV+gHyOe35ra29weGSjdHeLYHh2eWd0kYFvelJ4enp5Vm9uo2mOd5SLeXibc2h4
enh9fIl7cHSKgYKDfnmGfIh5e358f4F6Z3N6eXh3f3qUcYJtc4uldoB9e3t8fH17f4uFiHuIgn9upXh4V2iaeGxsZG6qbXJgb41weIh/hIV4ZVx1ZpuCeneAfHh7goF6eXaGenyIgJKBeIN8k3Nse3p6d3aKi3OE
bIN9bHaXd3mBcoOKe358f5WCfnp/hX58fISDd3t+g3qIhXh7k4ByendqfXd6kYJxqH57fZN8eH6DdHh7ent4hIWLd3iJcniMeG14aHaEiHKAdIGGcIWAe3qMf3N8gXiHdZd0e3lubHl6cIpweZJtdomIe3qkeHl7
gXd4a3uGa3duqXJ2eH5wd4VzcHqFh3N3cYR3kXZzgXx7iXh6i4F8cXt1eo59hYd8fW58doJ3hHaAfnyFg3uAfH17h3x7gYJ3eWx1e3+SgXt5boJzbYudeoF+gn2dfHp+fnx8f39+fn52mHx3hnqTmHl0hHx7eXR7
gnh5d3uOkHh2Ynp3aXZwcnV2hXd4dHZ6fHKBeId8ko9pinWEc291j4FsqHB3dX53Y2B4eGpkTm60a21qcmyheKRufXx7eHR9eYmEe3yDhnyJe3d9epB6eX92fIKMd3iKWXN1iXl7aW98cnh5fHq0fHeFjICOqop7
enZ1fGlzaHF0jH17dIpte4R4eH53jpVzs6F7dl5pXYd4dGh4eoBpeV+Ee3d5eJR7fHd0g3h/jHt+iYl7eHR9e3tzenJ+hHiXfod5enl+iXx9fHmJfHqGhHd4iXeedX9/e2xzdoCIeYRujIB8b35jeHp/eWZ5hpFy
m2Rudnpyl3ltZnd6dntjd4lyf3V0bmJ3eZ5zj3Zwb3lfmXF5n5tTgXpebnF1dGqCfKN8eHZ5eXZ7aImFenlrd4B+eHuOd4x+eHhzbHp1eXB1gJp7e3uFfn12eoF+iX+ArpFwfXR5dH58fHp8e3l0eYeCg357fnl7
in96e4SFh3hod4F5eHZ8fHp7eoKXi4d5iICDg3l8i36BeIB+fX9+gWiBeXt2eoKMeXF0dXtncpl0dJF5eJV2enx5enmGeHmIZGd4aphucnlzanZndo6mcnt3fnJ+eHyPfXp+fol8fH1honxzjXx5hHh3e3l7bnig
lHFwf2SdZXapb2Vtamh1b39/gX2GkoF9enaCg3+AeYCPhH17e32Li3phfnV3eYCKdJl9enx5fX59eXx9fn18fFt2enhy2118eoR4eXJzdXp3nHF3aXajenZjeHmDd3N1gYR4fHl9ent/iIOAhH2Lf3p6iH+DfIWB
l3Rfd39yd3lwiX+DdnZ+hnh1dXaRh4qEmnd6eYx3V3mGnXl5eIGAf4V2eXx5gnh6e3hzeKN5c3HEf3F6cIZ2fHp0c3t6dnJ5dH9/dHuJg3p/hnp/dIZ9jX9zenqBd4B8e3N4enV1sHJ4fICJdHeDg4N+goGNe36A
mVt5fnOGlHx4eHZ4domFeYuGfXp6gIJ9gHyAfH59foJ4c4iZbHRqiHqLdnZ2eXV2jnR9f4d7oXx+cYh8enp+e39wepR6eIx8h3h3iXuCfHZ2inp2d4p3gnp8f3mCfYmWhHV9fnp6fX6XfHx/en6Of550bHB7dYSg
e2pze3dxl3pvineBZICNeXyMdnB6kYR2k459doF5bHx6gHd6gHqEiIWFfnaNdnB/f3NzcXR0eIhfcXaFnmlVd3h0b2tjeqNxeGVxeHdwaHZ3jGxyeXd0cXFzeXl8qXR9eZJ2fW9zjG1rdnl3eoF+eHmXdGZ1fGuO
g26Uca91U3N4SWuRcmxndnp8fXd6fbJ8fW97fn58e358bHt1eHZ/gnqGbX+IlXh8cGtyZ3FwcnV3c2p/apOVjmp5dH5rf3R5d4CNdpJ6bH+AgHqlf3+EgHt5gHR3c3V5qo57dnhzaH18eHd3hnJwfHqEe319cnmS
jnCMf3p7f3pKfm5rxm9tdnNQgnxzcXNqfn6DfX96gnyTcn58fX16ent4e5x1fXt+fX50iHh8hXmDbHF3c3KZeHdzkYF0fG9jfX97gXmAlIKAhnt+goN4eXN5rYV8fIKLfnV+e3t8fIV8c3ludHqaiYGMgnt7dXyF
fIh4hX92fnt8koR5dHOFcW5rgXVrhnh5eW6LiZ1cbm55eXNubXNveX92knV5jneCloyKfHl3X4aAj3t+eXlvd3tWhHV4h5GAhXR1fYZ2k3p4fXyVe4Z7fYt4c3x9en10f3Jxc2yIeZl3bm50i5Fykn+IfXSAeXp6
enl2e3t1dpRdc219cG+Id3hhd3t5f3XCa3R2hntypX19cJZ4int0emuua3Z1b5xvcmJtdG5uZWx8b3dzb21IdHarfG93eZJxeXd7elCna395ZnN3bH1vmnB3d3WRbmxydIZ2dHtxlmp0hnp8h3qpfXx0hXl3g3B7
eHt1cG6InJJ6eHiHfIB8cHh0g3qTfXF7e5J5d4Z3eXZ2d3l4gYSKfoGagXl4goN6fHN4eo2Bj4t6h394eYB7f4l/fH55gol+foyBfHx+eXyIhXV5jnt+e39ydnZ9lHd4dHt9e3SFhoh8eo57e452dn+DeXd1im56
fHN6jIF3jnuFhXp2b3Vue3l1gp6eg310cXp9cmxudHt7d3p0Y3izen15fISHfId6hIZ7e4R1f3eCg358fJ12fH94e3l6g4B5jYJ7f4GCgnuEenl/gIN4g3hqeYpvfHJ6fKNzd5V6enmFdnR0dnl0e3t0iYmAoXR6
X6h3d5N3iXthcF9mknV0boV+dnWTeHh8d3h5aHZ4eHhkjHh6eG+2eXRzdYR4cHN5UpNuempnaHmDaFpvmaxWZn6efXl+en1+fnZ+fX5+fn91l3uCe3h6e3t7eHV0cH92g6F5doJ2dnl3d3d7dHdOjoh5eIN7dp18
gXZ9dnp6iXx/f3N5eIx5kpJzc3t4d3Vodm9zeHt6fHl8ep+Uemd1dYZ/f4d3d5F8gnt5enqAgX91fXlvfHhKmomVhnl3h31yc5F1eXeAdniXdnKCg219g4Fzem+Afop4f3x1enqHiXWjeo5tdZNvd3p1eGdudHeK
cqdvdYl0k3t6dnV1enJ/d5SMhnCPd3R6enSMe3tvcXmEf3x4e39+hIJ0eXmBi4J3bHmNeneTioF7eH96fIp9hXR8fG59nJV7fXF8fHx8eX5ebnOXXHd5d2Vwh3NsYXGkcYx5eZB7g3t6ZXWCf2FqjXWzanliend5
f3J0m3Nuc5lkcHt9h4d2jXl2dnZ/m4R2jW6WdXZwhYR5cn90gYZzdn5wf3l1dq14eG94g3aBcXiFgnt/e3t7e3qIeHh9mIN6dXtzc2ppkoJ5h4iAeHaJdF9sgJR8d1x2eol4eIF0c217enp9fWd+pX17hH14h3t7
jWRtbHNtcnd0cZGNdoduaXh8eYh7e32QiHube3h3d36NdH9/eHl+fXt6in6Ne4l7b42CiHl1en19fHuRg3l5fHWTdIFxeWh2e5V0dnF8o3WXfYB4dYOCfINwfZJ7eXp9ipB5iHF4c3p4c3Rwdo5yg4yQeINteXl8
dnl2g3lxfnaBfHl3doB9fZB9eIV+hnuBfH92c5N5hHmYdXV7eol5c3KJfWxtdZJ5f3NzdnlwrHZ7cXuLeXhVcnuueIpvgXJ4hn2PiG10b3t7eHWmfHZ+b2mAdZx0en55f3KIgHt0fZOCdn99eHpzfHqOe6l6cXp4
hoB7eHl8enx8eXeAgX10nZegc315eHd9fHhzfI15dnereXx/f31xfn5zfnt9fnN9inp9eZR8dJd8c4J8fnt2fHh2e3tmjXR5cqh0e3h7fXV7eX18gH2Ff3uAenqCfH6Ha3WAeXVtn3iHZZlybXCFW3dyeXV0eH57
oXqedop2eHV2d52DdYGEe3p2g3d2c3mpeYl9dHl6d4iLg3+OeYR2eWNtdmpvhYJzb268dHJ7cF6Rn3h8eHJ6fHx2eHR3e2V4d3h4eYiCeJF1fGmdbmd5aXt9en+WgXBpe29yd3qeb3hhampxbJU/dXWPXGlbbq9w
eX95fWhoenl6dm2FqnKDj2Zrh3tod3t9eG2hfniCfHqDen53dnqHenqAgISIhoSCTrZzb4JzZ3d5aXJzgHaPdmxrdqJ5dHt8lHaLd3txj2FTqXaOcGZudnlxlXJ5cW92kHl7eXWeeXx1dXt5e3KBk3p6foCcfn59
enx0dn51c6dtpXp5in5keo9weXl4cnyCcYR5dI17dnh9a5tvbIB0cm6MeHZ2k497e3J2eHZzonB8gnt8aniEe3t5eHV5hJWRc4J5cnh7eXiAcXt0dIW5fm54e3l4d557enJ7eIaXdXmhi3dxenpyfHx5doZ7b4R3
fnl8hny5eIJ9dXt8eHt7dZprcXd0cWJ5gF+Qdnudb2tub3hqa3J3eHRmgZBpmoF6d3p3d3uAeIx/d594eoKCd6iRc3hrd2x6b3J+cG52iHZPloR9fnh4fbB7enp2cXJ4hXV6inqbgYB9e3l4eXx/gGp7enx4inx7
enx6cW6Cl4R9jXd9f3yWfn1jfn9/eX9+eMJgbHhoZHd2ZoN7b35nbHSIe31xcoR8fY55bnl7e31vcXx4d3hfeXd2nX+NdHdmeXt+qHp+f3l5f4F2eXd3fXqSenKIenx9e3mdi3R2YXpjnXJvY2VrampoaHFuaWWu
fHV9fn56fn5+dnV6eXiheoNnfnZwe5h5k3iXfniKeHhkeXt6ebBkeX10eHRxd3F6fKd8f319eH59eXNzfXlmf42MeXmRd3+Dd3SFeXx5hXZudW9yvGlueHZibW1wen94ZYJxh4Z5cYR5d52AfXN0gH6heHVze3yA
dnB+d26Fe3Zza3qEdo94eXqXdnV0eYl2d3Z4dod0hnp6fXV2eYl6i210k4B3jnN7eoN6gHeFeHZqVXd1XHJpdHZnfWWDhZeed4V0dlSAiHl5b3iadIF1cZJtcXtwebx9em96fHhzeXqMYXp6jHJVe3qsenh8dXN+
d3WJkXp4gol7eXl6fHp5h397dW9penp7fYR4eHqPf4dimIt8gXx4fYR6mXeAd3R7cWZweGtxhHR7Z4eddXSFd215eXyHgGt6eHeCcneBo3hfeHJoc3Bzd3aAcKeHjINmiHqId2x0bpF8d3t7fHZ4e1p4hWKDmV55
dnl7dGl1nImEfIeJin91e4N7fol4eXp5cIx5snd2WXx7YH6aeGd6csJle4JwcW53b2dmcXdjaGuOjHt4kX10fIV1iHp9d3Z3gX1+eXWIe318d3p7lGB0hZKBdnqJeWmDenN7eHp3pnZ3jHWQenx7loZ5fIV+bHeJ
gX50dHiKoYB+eXh7e4lyfotXdo9/bZh0dluddXFpc3RmjXmQenRteJZueXiKeIdxV41lhIBgcH92hHNsqGpvkIZxbpB6eGB7e3ptc22LiGtnco91cXZ6dXx6cph2eY6bcXK0eI57en1+ent5jnh6e36Cg4Jyf3F5
hXWBgnVylHKLjHd4moBzfH9xknt8d352c3yMgXuGfIh6hXt5f4GHenJ6dnmAfIR6d3WxhWh0d3eDe3l8hXiUfH16e36Xe3x9dXR4kYhzdXx6d213uXJ4e2ZlfHFxcod4cX14dHd1eHeAcnd8cpF1fGt4l4p5eoZx
c3yMgXuGfIh6hXt5f3+HenSTfn5+fV18pn16fn17aYJibIdvloyMeXpxbHZ2lGhbf3hzd3Z2aXh5b5V+aWeKdY91Z4GDcohuiFx0dnBxb3Jjen18epiHfH14d3aIeGx6Y2ttaWltfHh6m3NwdJZ/XWV5e497foV7
gHaQdoN2dHyNdYF7eHeDfnlykH2FgIJ9dml0fnd2Znt6nIJ1e5qBdqp2gHGWc2ttdkd3lG9xhmajUZdypnNFeXePb4F2bWV5ont8f2F2h3h7eW6GaHF1b22AhXd7jY15g4x2eHOCe311hHV9c3N8eXhvgJGLbH52
mXx0yXx3b3x8aHl9fHt6eGuAc3eZeXV5eHSKdHV6enVzeHRveHlzenp5f5mHb42QY2h4dV9pT3B2ZYZybbRvbJqUeoV9eHx9hnx7f358b31yfGJ7c3RventsWrx8fGd1eH59bq99lHx7c3lxeXR3cXB9fn16en1+
f3t+e61we31dhHKNd3KrfHl3enh7e3x8nHN5gYaRXnx9YnuPe3x7e4WLeZltenhymHx4bnl7cnpgbHaHenJIeHq7fHt7e3OShId/eKGOdXyBd3p7gXpwen9teoCBfZB5lXF5eHhyeXV8eHN8eZmDentxdHdthpRt
iIaPh3l4fX17e3t0hnF0entvoHp+iXx3fXt+fX6Be4psaHx9fKJ6fXx6fXF2fZ56iIB/gH5/fH6Af4d+eoB7in+IfXSAeXp6enl2e3t1dpRkgXh5bHKXeZN3mmxvmXaGboaJkH95fH17dnmUhHSDdnF8aHOCc6J4
dHBra3V2iG2bind8e3eEenufdX14dW50d3d6cpx7cIiXd3x7f36GeKByd3uIh4OCfHd7f3p8enutdol+fW9zfn17fH57e3x+bYSBfHhuXXiAhHBxsm+AbmxzdHd0en97eHSRjnqKc3tvg3WEgqR2dXuTdHaAhHh4
Znp7eod5lnp6dXh5inh3kG54hntqenp9fH52eXl6iZlpkXeAdIJra3ZxcXKbfoxff4F/foOUfX17d4SBeoN9gIh4hXxzd3l6jXd2e393eZqPeId/eHN6jYRxcHyCf3mBfnqBfH+AhH97gH16gHx+hXd4o3t8eniS
fYl+fHx+fHlnend6fn6He5lxdXh8h3iVaYqCdnd3i4l5Z22JeX1thnx4d2p1e3GYeaF5e3p4dniChn97en+UfoCGeXuEe317b3xxbV6JVnJ1dE96dIyJVnKEfKR8eHZ0e3t6fXyRe4BkaWhqW2p7dotpkJyBbmte
YK5leXJ1lHh0Z4BxmmJsdHeClo9+iHd6fHl7e395h3qEenl6b3ySfHuDfZR5gXd8eXd8d2yie3p6cKV0aG9vfHWCeXWfj2x8enV0iY6Bb29ueHybenl4eXt4cnOYeIJ7b3lvdHRocnqPdXJviniVd3SIeHl0eXd6
eXSHg4mNeo1vdnhcca9tent1dZ1wd3R0dI55dnx6dXyReHN7en19fXB4fn1/gXt6e3h/lY54jXt0e4l8fHuGfX53e3x5kI52gIF9fYF+fX19fomEgX99hH56eoJ9b4x6kHN8fnl5d4mHdXl0inJ1eYdzdol2lXxu
dIVydGF3Y3h7qaFTcVV1ZYJxeIuSeHl9e3lwg6h2eXpvmn16d4N+fHxrhnV6foZ8gXp9eI50i4N7iXx4f3l0gHN6fIV7e6B9fXJ9e314fHxygnp8bHd7fHt7cbB3eXt5fqF7cX99dHx7fItxfH16ioV5eYVphHt7
e3WabJ5ydHeBfYKKgXqIfH2CfX15fX6BanqOdm50inl4dHlznHV8eZ2Qenl/eWN7fId7eXt7enuLiHl/fW92boZvdHd0dH+Me3N9fm56ZHh5emmHjptxfnqDe3F9hnd7jnqHenh1iXl9g356h3p+enqHfH50enqC
bIZxcniGdGhymnFzd3x0YG9oeXeYcm9hqG1mbnNkfWiEc355lXyNfn56enp7dIB8Y6tvcm9xcHGKc31nbndteHKPfn1/fIR9jXd+e4x9aX5+gHiAj4GCeoJxenKEc5l3joN6f5V9en1/eol/fHl8eml2fHp8en99
iXWJeniRjoJtiHhzdW96eIV0fYqFfnSEgZVvbIhybXhsnHBpa3ZxenVxe6uMdHh4e3h6fHl2jXl+hYN+hH9/fX6Ag36AgH6AdIB2d6N1gnt5ZoF4cX1xfm92jHlkeYt7fHSCdY+KeItWanNuW3VedHi9bWxscJWH
foCHf6F9fnt5cop0enN5a059h216a0l5daOZdWxmmGuien91fIt+fnp2gXp6bnx8fHx7f3Jthnx8inmEi3eIdnh8g3Z2dnl5eXV9gn+VenWVdJB2h3l5dnqHbXR6d3V4dXFpeHFwZ252sHidbnFscmx7in6OiXt9
fYNyjXd5g4Fmd4R1eoZsfX2YfHx7kXh6bnh3cnF5c3uMerF0enh5hph5eX+CeXaIenJ+d394hHxVint3enaUeo1/anx6dm54fYZue3WUd3t8eXaMhHh0eneAfHt3fJF8e4h8eniBenqCiIN3f4KPe3p0fXWQeHZ4
ioKEfId/gX5+f3x/gIB7fKqNdXh6cIJ8eW54eHd3enuAdnhxg4lveoZ6cXdwfal1jF53ent4iox8cHZ5fHWVeH2Ffnx0iHh6hHZrbHGUdIZdd5OGdHV3dnipdW2IbXKJh3t9eJdaaHp1enl0lo1yeYR7d3t5eYaH
jGl3eH57gIh1iXJ8W3FhdoiWjHl2eJJteoF2fn2nenl4hHd2fHl/g499eYR5dXyCe3Z6jnN0j49zZnlubYRzd3RwgHd7kZhna2iCeHSZdnp7a5J4fniUkW+mdH5+fJJ9fW54eXd3X3mgeYmKe3t4fIN9e3x8e4h7
lYN1eG98dY+Aen12eGt2e39pdHdydZV4cm+uiHR9cmZ6fXmId4eKin14dnqDh3t2f3t4fXOCd3h0knh9iHF6goqDgHyUfnl7fHKKd3d9cnhuZ2+DZW+geXdqjH1ydmyAf4Z7e4p9eHuFc3V1i4l2cI59doZ3fYl8
gHyCiH97e3h6jW5ykHSRe3lyc3VyeXd4hIV9e355kHp9aX1zdnp0fHBpdXpxcJp7enCFeI6EdYGGZXlxenqTiHprknp5d3F5smR4cHBpaHRzSVJof2aWZot3eXl2l3l7i3V+d2t1fYBwk3hzhIOBeXtqjnVmeY5s
dnOAeZJ1anigV3R1eHCPd41wfIJ9k3p7enNzeHh1bm2KVnVyc3NodnRyg4NbimCNe3iAi393eHh4d394fnWKimWDd3dnhIZ4Zp1kcXVpcoB/lGtxbXV4eXWGkHV9eIJ6nYZ8fox9cn1+bnx7fn12fZJqeXx4e3F5
fZ55h3x+dHhorX15e3qUfZF9Znx+enx0jl54f3iJjXh5gXh7dnl6eJRidXlzc3V5dm9zq3eAbWxvZX56bnOieHdzf3VylHV8hZF1gnJqa5t4cHh0end2iW5yfHl0gHp8lHeIeXR4cqtpmHd6d4xyfX1oeIBgeI94
enl6e3maboh7gHuCeJF1eYdqc4mEemd4dmp1c39tr310hHmIfI94fH12enh5e3h9oHuac3xteX19dnh6eHtzb5J3e3mHe255dp9bdnF2lXRxjHp6d3hyfJN1fnp4hmZ9aJGTaXx6cnl+ZoGbdHlvlI59eoBydYh7
iHCYdn5teoGHi3l4dndye3h4aXmCdZZ4iHNsc4Z2h3x5cHeWd2hnim5tcZJqWnB0mIVnV2+FcH2cd3GBeHBHeXWxaHRzZn5ua4Z4e3tPkHp0bnd6mHtyeXCZXnRzdnF4dmNwZJ94kWl8f3Z2n3d/e3t4cX1+eHaJ
jHFtdHV1UXm0aXV5eHpvgXl5gWx8c7WGfHR1cHR8e3Z4f3h2nXmIdXZ+gn19d3V+hH56fXx8c32Venh8eXd4c4x+d3h0doN5eoRzkXiBe5BVaHVZYmSSbHKVXm2NdGhpdop2pGx1d3l2dFl1pXx4c4CEeHZ9eWZ7
l3V+jn55dYRtaWZ4om1scXBik21Zg2NgfZGMaJZ7YXx5eGx0eZVydG+RaHp1c3t2nm5rqXFrcnCEeH2LbXV6enttdHl9d2Vzm355cmZ8a4F3dnVur3J7jm9wh596iX15fXt7bH98dnhkeYF6hYFweXprdHJyY2WP
bnd3dnGGeXt6en56gYmUenOOeXqBcXd7eXhyh4eCk2xqcm52baZde4F4a3yIiGx1bm10d251a3eidml2dIKXaYGLgHx7enp9e5GJfHt7eYCTcHeEcnpve3lyf2x0a36he4N5fIKReHt8enuBeX2Ee6eFfnx4eXV+
fnt9fHeifWmTkX56fXt9f3x9fn5/fnJ8c51+fn98dn99dWeafnt0dYl9f3ptdo14cHOXcXxxbXh2kYh9f3qQfn97fX14f359fXd9e3uOint9cniMcnx9fWRgd3p9e3p6i3t3e3h7rnqceHNyeoFue4GPdnl2enJ8
YWxtlXd4bXimd6R2endxdYlxcnl3bHd5lWxtdHerZHd7hXt5l3mXfISKd354d3h8f3hzd3Z2aXh5b5V+aWeKdZB+eYd8fHiafnl+fn5+fn58aIl1dH53enmGfHd+i3mFfH12en58gH+AlH16enyFgWd8eHtqiXJ8
bnFqcHRXiKl7jHt9fHupfHx3fHx8fmV5c3F6emx5Z3d4kY19mY93fIeAfH+CfX59fIR7gX+Afolyf313gH+QeXh4k3Z7eHV3inyIfH55jn5+fH5+e31+foR3fHdveHlxeIuEcoB1j4WEeXaIdIZ3hIF3dYuNdoR6
Tm1ucGFgUXd0na1+jF+KW1mTb3RzbV50dq9zbYVoe5aecZN6eXdqfHt3eXl6gpJ5coKAhGl+cnZ5cWu8kWxydHaeenlvgXl7f2+LdoKAa3t4foKJe4F8fH2IeIh8fX2AcX99kX91bHh2doyUdnSEe3h7f36CfHt5
iY98gX19e4CFiIJ+fX6Cen+AgHx7c4p6ZHyEeIJxcHl3bKZ+d3hzdmZ3gXNtdIt4iW2IiWtxbXd6hHl3d4B0eXuMgYCBk3yDdnZyi3RuenJ1nmeHcnBtgX2BfHyMfIKCe417e3yCeoF6enl/fZF6fI52fXZ0gnx6
gX97dnF3f3p7aop2fIF7kHZ3cKZtenp6enaAeXmRgnZqc3VnZWLBd3tzeHhzdJF5bKJ3gJRzcnt4cYRwX3yBdZ50bnhngo17gIR5eoB6endyfmB0cn95eXd3n3tmb26FhYp4cnOAkHl3d2ZwinZ5bKaHdnp8d3ib
emd3enyBd3iMdHaEh4uEfH1rb3h3fYR8iHp9hYd6eXp6fHeAe36GgZiAeX6AdHh9fHp7dpJ3eXufaHh5apZkfXx3e3+Nenp7pneGeX58ZXx7eXRvfHpqZ4CKeX6Af3x6e3+IeX+Jg4SUeHh7eWmcfXxveHiXeHNr
hahMbF1ucXOVcVh3cVpse4p2fHF0eIJ6eoN9c3h3iXmrfIOCW3p7c3iMcnF2bHB5b2x2cpOQZ3l5bXCCdmGgcnZzf4J1hniRg39weXWDepWianh0g3p0fHpydXd5jHF5f3qAeYB8g317gn+HjYZ3f3d3eHd8eXZ6
enmLcXdhonR3hoOBeX5zhn2EepR4enp5j4Ntem56YXx5cHhyb55ye2J8fn2ie4p/enVzdX53fX2KeniHg4F1fnt7eHibe2+AV2RxgW9nc3WkbblpWV5qe4V3g4B1eod9e3ODhHt5jXlxe3yAeG9sioeGd3uReHN3
Zn55cIR/RXt7rXp5d4KTe3J6knV+fHx8fHqeknZ6bnuLfH5+fXt9fHuUdnp4fHp8yHF2eXt8Xn99c3Z8e4d9fZ1xeHl1aGt6eXB5dbxqaXV9h3SFeYl4enqJdnSheHh3eIGJgHh8eXt1eW90d4GYiXeKhHp2Z219
enJ6joJ4kXN3impndZiVeHhpdXFedot0b5x/eXuGdYd6doB3end1f3N4dnZ3b2p5eaaCfHZ1c2+GfXx3hIOUe3t5d3x7eXx+gnh3enSfdHt8c297d3hui39je3h3fXd+hJSFf39/eX1ws3JwVYJOcoM3bnNweGyE
iop7ent+fHt9c3l+hot4fIN7eoeQjHZ7e3t5eHmAfnRxdHu1c359e3t2d5B4eXZbin+Agn58g3+Bg35+e36CfZGOcHl5emiCfXh6gXl6en9qeIuLa3pog3qMk3d6f3V2YmFydmtScHNza5Rran6DmX19eHJ1cFNv
jaGAeHl0dXheb3h5eq51e6t1Z3l5cnCFfoN/fYaBhnt6fH+EeoSDfnd7ga5xfXZ8fXd8eXh7e4R6fnd7fH14eYSQgIeAh4F1c4F7eHp7X3uueHh5e35yfX5/gH2EmYB+e3iBg35/eX93dXVZi2lRe4aRa4x7bKmC
caaJfHx9hH18fXt9fHtqeICQdnd9fqV7e3V8e3lybHuBfn9+fHiVeo10inl6dnZ4gnqIeHd0d3iIiXyCeXh1e31xeXlzgbZ6e3V6eHJ0iXh8b3dzb21IdHarfG93eZJxdJ1njnSXbGx4cIx6enZ7eWS3aXt5b3B6
ent2b4JpdXNzd45zb3t/jJKKg3Z5iHZ4a4F2c3GeXnl3e3eDhIeBhHl7fXl8wF18fXJ7e5N8d3p8fX6Gm457fX5wfXt4fYR5cnZ+e3CGeHyNc3iQeHV6jXaTf3d9dHh7eXJ/iINzhXqieoB3d4GEfX2BfYB6gXt8
d2+hmnt9fX19eX2JfXx6em+Rc3GRjHx6eW10d3N1dnR3eIeIe3x7fn5+fIR+dXqca193dnyBmnuKkHl9iXyEeF6Ekm9xdIF0c2tmVHFka55nr21uUItScXFZbIhzem9saGqSeH2Ed3t7fXt8fnyPeWJ8ZmdwiICF
dmF5c3F6lWZpdndwebiFeHlrd3Z/eWiBlXN5fHt9dXt4i5J2fHh7dWWbfXx/e3x5enaIaW+Fcol4hH5/hX1/e3l5hoKMgH1/gHR3mHR6cHh5g31wcYlyfnCAjn2UeoR7fXGGenh6gHpwg3iEmHt4eHZmbGmOaW6N
bHl6dHh7nXZ8cZt3eoSJdWZ0eKhzZ3V2dHxsdGFxlnSBd3uChY6NfXt+f4N9eX5/Z3d8eXFucH18fW1xwlpzanB6c5Jhdpd5eHx6dHh2c3Zrh15wdJlydHJvbXJ2pXNpdHt9p359e31+en59fXp+i2Fzc3hSaXh6
dXWniJOPbXWkdKZ4iHl1e3lvdHuCc3h0k5Z4fHdwfX18dnxzeX1ld4FziH1xd3Z0eXN4enmCsHF6eHhyf3lve4J1f552f6B4aIdzbXCDgnh1kZJddn9tZYR/e3hzfXx+fXiKoHlzeXl2f3iKgH6Af315fXmKmHl1
dHZ2bap6d6B7dXp3e293fnN5c3hxdGx3eJNxkIuRd2eEsWV6dXxXe591d294enR8am11hoB6nXuAaG14gnV7cYumenN0eo16f3WcW3h1dGt7eXeehHF6enx1g3t7d3p7dXl6hIpykHl3lXeFdXd3cI6CfHmEeot8
hIF+fXl3e4JpenyGeXB8d4d7mXeGdZh1c22zeHRqe3p6b3qTjnlweIVUcpdddlt0cZVxc3V2cXJyfH59dn2xf3pufHx2fXt9e31+kYh+cHV+in18e317fW6LeHmLeWx6kHJxdZGJh3mChXx2YnNrdXqbdGx6dnZ0
eX9+eY6AiIF9kHl6fXqFfJ+Yenx9d3x+fHl7inxxdHt1i3pwSn96enx1xXd5a3h6lGyDeXV6iXd6amyKo3RwdXukgX13fH1/fX2Hen12fXRveHh4gnF2eHZXY6pphmd/ipV1d3h9eHmGdm9rdYh6fluNebpneXx7
fHl7ZHpkeG59k357e4B+d4l6hXp7eHl6aX10doJ1bXl2pnV5dnB+fYpqeHl4eaZ7enV5fYl2fnp4cpl4bnOHenxwoXtxeoduVn9/k559hnp5TW9+cFF9eoSEfI9/f3R6e3N9erF3dXdmbnlkj2dud45lapZzcX+y
d5VsanV4cJh8lnt4e3twdWiDeXV2sXh8enJydW9tco12jXt6eXWUenp2d3h3kXl0d4h8fXaNgn18cHlheJiKdGVsint7e296gXdzkHiBYoR5eHl1enN7fIGEe3l5d3i4fXJ2eXZydXyDmnZ5eZp3d4aNdm95d5N8
dHqkc3xtdXWAeot6eHZ+dnp1dH2GhHJ6aYuJe3l4d32HgIKAdYZ4gXJ0gXiMeYx7e3d/iXh+c354f3p6dXF0eX59cHqmfnx9WXmId3B7a3V4knSldml0aWqScHmac2t7enZxeYZ1lXdtqnlwfHJ+fHp5h3lae5Rr
jouCd3l1fHmdfGx0dm92fWmmh3Z6cl18e5B4eHR3gnpsfHqOknmBfHx4fHiGhHZ3gmJrcXeajW50aHJ1gHWJf22Rk3B3dW57eW9XsHNydXRxaHR9cWNzen+CjG54l5Wcc4N4gGx6Z3d6e2d0lJt0bYONg3l8eX59
e4OJeXt4hXV3f3l4jXVvfHx3nnZ3dH16eJJ6dnyicn18dnl7enl7dX2KfH9+gYx/gIB4fnuAhHpmZnVma25icXVvmI9ubJN0hn9+e3Z0c3p5doeFg4h/f3x+enp7jId7fHx7f4GNe3h7k3x6hXuJfoJ6dHt8gHyC
fnx6dqR0d32LdXSIdX2AhWiOe4d6eJV8j3V3fYF7jHmUfXubdnt7dnt6iXx5dH2EiH97d3t+h4p9mXt9eHlzfHODeHVie6uAd2J7e3h2epdofHl4cn+Sd3ihanilZ3Z1gXt3gZOOdX18iIF8enl7eGd2eXmKfGZ5
eWihmnF0dXR3fHt4eIV3gYtzd4aBg3GHkXZ3doGOg3Z3cWV4bnZojH6Fg36Cf4B9foCDfoCAfoB1fYVzdXp9fH16hpGbdYZ3cIB7gXiGd3eGjXqDdnVtpIF+dY5wa4l6eXJ3eKN3dHeIc4mReHp+enyKeHt8e36B
eX6Ieo97i3uAcIF7cHiIf453enuaf4J9gH95fXt3gnt8enV5YqZocm+LbHSEbX1wVGuDenNpkHh4eHp0cmyhlWyKf4GPknV7enxzbHV3knJZcHKBdnOKmXdydW6HeZZ5f3J5gIR4iHqDd3mNhY55dYB5eH57cYF5
eml2dXdck3eCd316dnl1e3h5l4F5eXl6g4t+e4N8fX59fYF2fnV9kp+Se2N2d1x7fHV6dXqIcnSHfm5+eHZ6fJZ2jnB2d3d0enVzb3ZuSHaGsnZxbXhqd2qQc3Jsg4WMdmhrdYprc6F4iHh6eYl9fnp9hXlrfHt6
jXN3dmp5dnx6eqOKeXRpbnV+gHx9e6p8e4R8e3qLeHOva3p5e3Bufnx1eHuLfHV7eXaXe4J9fJR9en19fn19fmZ8e3x+cY99fXd3fZh8e3yKbopmcJuag3dram5sYW5ldWJ7d3iEepd/bnZ3i3aReHt5cnV7rmV+
fnd9fXh+e3xymnhydXh5e3txdH98c5ZxcHt6e3l6kXuKdn9zfXiTemZ6en13d5J8d2+HeX+GcneCn3mJbXB8e3xydZNydnRolop/fHWAi3x+eHt8dIOAe2d6eHmIknV5dXNvdnRhhHlna5VyioV6fXx3enJ+fXuc
fKRreXRvcHp4ln9sdXV1YW17kXN9fXh+fnx+fIipeHmSb3Z+a5plfHZzhHB1cHZxdXpsbaJrdpN1aHlycm51dHJudXKEcZh3dpFpbHtvbm+Si254dY94enh3g3Z0cnSEdmp2bG52x3p/YXR2dol2d3+JfHp+g4t9
fHR+eoCKeYSAcJCAdYFre3p2gH12c5F1e3d3cnFzdYF3iJWDgX2AeYh6dXuCjn1+fn54cnuOd3pjk3WEb4tlkX92dXx2gJhiiKN5fXZzg311eXuGe3uEe4GFfnp3iHWAgnyFenuDhXiKfHp7e3l7fnp7hnl4dnaP
eGZ2enONdHh1b3NxgnGpdnWAeXmdgHZ/hHZ/dXlgdImGgH58goCFfnqDhIB/f4R6bI2Gd36EcJB9iH16fHt8fm2Rhnl+foV/iYiAfHt6fn1hc3N4Uml4enV1p4iTj211h31xeIlsgXxtb4pzf3Z5en99e4OIfn5+
fYKEg3+Bg3uofn13c3Z0enV0d3d6Z3N2bHx6fHR5nHubdHp1eo52eY2Ak3t9fGx6gXt8g3x5fnaHd3x5n3t9eol1d3d4fHx7kWVxim1+XHNzZ35fn1hVYopzfHtyaIt9e3l6e4qXdnx1eHJ7e3OVeZx0anl8b3V5
f3l4e219enx8e3N2eHd2nYGDfXyFnGx6enNueXeVX3TEfn18XnxYfXx0fXl8fnx+dpF8fXdue359dXt7lnqLeHeAl3h7eneYfZF9e3x9enh9enuZfHt6fHx7e5d9dnl3kH12jHOPdHuPcXR9hXZ7fY13fXyNfnp9
e3F5kHR3f3iidnOBm3Z0eXd0bXRqd3SMwmd0fXB2dXt7dmd+c3Bzc3l0cXF4doF5eoWKhnh9mXmda4p8fXt3fH16e5B8d3p6c36CeZ94inp6eYZ6f3l/hG5lq3tuaXB5eVtzdqFoanFxk3R8dqR0fnh4eHWbeXd4
aHd4dXRxrXd3cXt0e3iGem56fY96cntyk3qWdYR6dWmNdHiLg22Ddntzc3CddXqIX2t/eYuWeIF5cnR7cahzeXGAhoGDfYJ8fI+BfHt8fIV0eYuAeZN0hHt6e3SJdpB2cZF4dnl8f3yMd3mAiH15jIWBeYx/gX+J
fXd4fHuAgIJcZnJ4eWp9d3d0eKFna45uj4Vydnd+knyDhXV6iHB0fIpefWF3cmCoZ2uJdHNwfohfgHp2cpCGgoB9d4GCgnh3d394f3KHf3p3d613g3d7e2N2bmpYa210cZxQfW9ziqyDoXaHem9keXd2hIp6bW95
W6B3eISIdXp3eIeKdXR1e2d1iXNuko16enRtdXWXaF5/iX58h3x6f3yEen18foeCdXF8qHl7h318dox4e3SNeG9rdnp3cIt7eHZpqHGbdXFieHaId3iUhphzlH19ent3cW94bYh0cox5aXCTd2x9b5Feent6e3x8
q3pde3t3dXh7eJh4eX96inx4en2BfomIa5B/cHRzYX5+dXOBdZOniWZseXV4h416hZl7fH+EgHuBjIN8d4Z0enyKeHZ4i3h9n2p9fn19c356dYx9fYh4enp7fX2KfKR+fXt8fnx8e36cdm17dX13fHt5eYSKcIdc
i4iAf4Z4hH1/dnd8eoOCfoKRdZJ9lnl9fXd0fHl2iXt6i3x8Z5Nsg3qXiXZ3fYV2d3B5hXZ9gYiOeod7gHh6h3p+e4iAgoB+fXl9eYiXenZlZGiQV160dHRTZ312aYh2enx2f3R1Qn15oXice25ye4FzeHiFc3h5
iW13en2DhIZtdXl7fYZ5fXx6Znh4d6N7e3h8d3t+enuIbnt7enysfLBycmZ6cV90d39tcY9ucHFuVHl5eHFzeXpzZWphbuFiaWx0nXRydHh4c3mjfGZpcWyHent2lmV6eHduhE1gk3RsoXV5kH1ye3p4b318dopy
hn15e4h3fX5+fHx/nnx9fnxwdm5wiHJ6aHiSiGh2qW5ylX5+fnxbfKd8eX59emd9eZ18iX17fX2NfH6Afn1tfWZ/gHJdenNxdIhlanWMeItaeoiGc3qye3dwXHSedHd9aH95eG5wcHmGd5B6cVyTiWeNend+g4Z6
lXp4hoF4enqShXl4gXaBe4FxeH58hoCDdoJ0knd7e3uEeJBofHh/gapecHVxeIJ5hnFybW1yb2pyfX6AeHaAeoF3gXl7dX2Xenl6e3maboh7gHuCeJF1eXSEeYh8j3h8fXZ6eHl7eH2PiHh4end0fHx5enmHeYh8
g3GSdmx1bpWEaWJ6inR7c4JyZnJ7dYN7jW9yf3SGZ32cd3GBeHBHeXWxaHRzZn5ua4Z4e3tPkHp0bnd6mHtyeYFvdXV3b1x6d29mrWZthHCOdHZsgnJ6d3eCiIV1m3CAcYx7e3t5nH2Gj3aDdnZ4f394c3d2dml4
eW+VfmlninV3cIx7fpWSe310e3x7eW96dIt/doSQkXx8bneAeHtzeHx9fp98fm50fpB9fnx9e314gH56iIGJgn2TeHt7eYZ8epF7fYeEfX6EdYh+gHqDeX2HfX6Bf5F+iXx6fXt8hXuIeYt3bnmFen2Le3qEiIB7
Zl9vgnZuanl5XWicZ22ldH+Rg35xfX59fXx2iXF0fHd3dIB/Y3dyeHCrdnt7en13b396eHlqgJ2XUXl2e3dqe3p0WmNkamx0dmtuiHFVhK1wcneScIVvv3ldent0dHuNl2hxfXhrZG+UfoJ1gotqe2mTcHGgdHl5
c1qJZWlofFyGgIV/m3ZxfHtseXqHe4Z3h3eAfn19nH59doN8fH57fIZ6enx3e4Z9bXJ5dnSOm3JVsWRqSY1GYWpSYox3U2hobXd6cmp0Z4l7l3l2fp52bnp9fXp5mXZ8fnh7d4l5bn1ulW91gXF/eZiBeXl3gXV4
dH96eoN5onp8dnmCfXuLfGhqknh9hHd7e317fH58j3lWbnlweqRmeX12eXVxd4V4jnp4hoF4iYx7fHx2gX99fXx7j2p8fHl8fHmWeXyHeHhLl31pcJZxc3ekgYpze2ZwjIt0gHR4h3iae2yCdXl8dmBenG5mZG10
dHOyb3iEcml+fH52fp59fX5+fpJ9enl8uVxyfnJ2cHh2aW51dHeHb3qDfX15faaFf3x8fHt8g3tkl296dnSZe4Zpb3Vyc26olZR9YXF1T3x5VWBjbLVsdGd1eHl3pHl5eXN3dXSGh4BrY3yAhH2Yenlzf3d0f3qL
Zm13bWx0kXR3eaRufmmDjGiJj5RzeW+AenN1u3Z5eHNhaaB5XG96d3R3i2Z3nmx7dExzdXh4uHp2b39+a32Dc4p6e4t9end+fXt3b315iotfe2d5fHN3fqF4lXl2dZR3iW6FamN0pnV2VnB1rIN0a2dxeW15oHV3
lHB1enhzWHd4inuEe3F2g3d+bXeKdYSRfXWBdnpteHt5dnl5mHJ6d4p5eXyAk258dndzdqJqh3NjhX95dHh7fHt0k4x4lHZ4g5l5fHV5dHx6dnuKd5NzYKN4Y3dycnJ7eXhrd2B6o3lngWV1YHRgeWJybmdnaLmH
bXqFgYeQgHt6doV1dHZ5d4Vzf4yHdIx5h3Byb39xcnpbfHeLb412fXt6onp+eY11ioRtfHp2fnuSeYGOe3l6em6HnH2NgXN9fHN6fH17fXx5ent7fIuZgnxyfXyIhXh9dnh9e3mBdXd6dnqAgH98pIGie318fHyJ
fHuGdX17dnyFe31/e3p+fHqCh396iICJe4x4em95foF6iIeCh39/epiAfXt4faF7f3Fze3t4d3mFlXZxc4RhenuWX3F0cnZ2pl54aW91dHx6dnVvYnCueXOPdnt7dHd5g3psg3pvmHF+h397fX6Ff3yFfIGAh4J7
XZB/e3duYnl3bn5tdWqTi4CEfXmCe315cH19dn16h4R5f4F5fXt8e319gHeDk36Pf3x7enp5h397gnyDiIKFf3qAd3mAgYaFknZ4eXyIeX13YYBycHeAeX2Do4B1koV2bHl1d3d2eXyPcnd2t3F6dZB7f3p6gIZ7
e4R4e3l4jXl0d316dnyBfX19gqd8cn13gYB8gIJ+gH1+gYJ/f4B/iZV1hXR/hXyFe2x+fHl0e4V0lnF6cHh3e5ZqeYhud3V1dJV9fol6e395bHhwj5p4eJdpemlwdnZ6eGRwfHKUl3SUbnNuaZ58enJzhWVncW1t
h5J5e29/d3l2eXSKgnd4e356f3N3lIp/fGd6eX16eoNzanJ5hm1xeJd3Z4R1mGt2hYR3d4KMbHp6d3d/eIBshGxXm3VxaUd4eJ1yqYVscXGtcW9urXBaeHRaaWdwdGd5f3SWgHyCf3uMfX14d4R2dm53eXx2oV9+
fXV7k5F8eHtzcnhqlYdxd2lshm6Od3FlYm9ykXtyf3Zza29lbWp1nXSDpXp3e39+fnJ8fYaGfXt0gHyLe3p8e4SAfn99f4F1bIt9h5F6cH2McXt7eWp4lnx7d4Z8dHyGd2+hdWdvdo6Af3h5c3drenZ5mIJ4dnaE
fXN7fm17e3d3cLWFcnxzaWmJZGx5cXJ4dnVjgp1ZcJ1zkn1+foGLj35zdX56enJ9X5qAfHByfX17dYSXeXx1dWtpZG9vYKt3bnB3bXGfbYZwZ5SNYZNfenVfb3Fzbrldd4qBeoaLbHqIfHp/eHt3dmxxjIFfdW5x
bnGKbW9iVqttgXlZfHiOeXdwioh0hJdzk4J7e5F6f3t/cYZ+gIB8fHF+k3J3d3Z7c3l2dHVib593kH2Uc3ZueXp+fHmIcniGmnx0cXpyVG+SeGmVZnNkc4l2dHSBcqN6d2R2eXdxcnh+e4V6cXRxenp0dqRzcYd1
mn6DfHR4d3mAd3F+kHl4e3JkunpmeHp5fGN6fH1zfIOBh3pzdZJod3h6cHF0gnKCepp/fnx9p355Yn56dXp7fZOPenl1bmR4e3V5cnd2dnlygWt1d22NeHhqc6xubWxtk4Zyc1J1lnl5eHqXc3t0eXpuhG+GgIl2
d3B4b3FrdX58YHZ9fnxsfn52dnt8erN7joB+e4V8f3yKgXt+gHuBeWqGe3twiZ57dHB1d3mMdYWff3Z+eXeAfIB4gnl6hId5e4J4fXp5eH19eHV4iZeIgISJeH9zi2J6g3t6d3t6jHxNend4h3dfeXp4XF7CZmp0
dHt2uHp6fHx8eXZ5e3p7cphucHVrd31yenF0dG9ysmxYf2JlXWuldnRfZYJxaFKPfJJ/fXp9fn59eXl5fXp7qWBzf3FqbGdwpJhpcWZob2tlh4V9eoaSfX16eHyNdHF1gZN0bIFxhniMbnB1jGR6b3eNfIeHenaC
f36DeYeAfHqHdX54aoFveItve3ZpgpdtcXuPd4WPhn9/dnR3iXh7a4B1e3F9oHV7gHZ7fXl6gntvdoN8eJB2fIR0fH12gnl7W3V7fHVzdXakanVwdKl5aWdjboZ4bZpzclllcG9spGuCbXZ4eqFreXVkd3Zyk3J1
ZnR4qHNndXZ0fGx0YXGWdGFzgHh2c4t5dV9wd3i4cXVsen57gH6ce3p3dHxsgoiAcn96dHiijXl5l3Z3fndtfmyOpnt5d3Z4nn12ent4gm5xa3JwYmVrbHayZnJZZ4BwdYN2fXNzfHl4cICUinB+dn5ddHRWd4Z5
eKlod3pzdnWSbnt0ZHh4e3lunm9ohGl3gH9xeISNenx8fH10eXl4fn6ZhXl7d3uFenSKen12l39renl0c3ChenVplHh4eXR4dnSJfY12c3uBkXV3hXN4eF6Fd3x4hniAfXWPdJV9lGmagXp3d3dzfHp7g3aBd4yF
bXh9dXt6fH51daF3lXp5dXd5gJZ5fHp7fHF5fHx5joJ+i4d+l3qIentxbniHcW9zcnKBeX90UHt6qIN2eHWofXdkjm9qc3STfF9zanV1knp0hnx8eYp5fHt4eIh5kXB0jmtrknltUnh5enJueY6Bc4J/dHeBd3N5
h3Fyd41zim5teXOreXR8fZh0b3OAknVilYd8fXB+eH58eoZ9fH12fXRxdnqPgXl9e3l4eY2Rd4Z5rHqIeH56fXx8eXh8fHV9fJB7km96WHl5XHeEd3d3i5p6kXx7b3t+e3Z8enlthnyAam5sqodhd3Z2cXdzdH94
aYKEgpNofXmEZml1fXuFd2uIeX18d6V3d3WIj35xcHVvfm1yZa6HeHZze3dbiZVhiWN3hHexe3x4cod4enKAZXqAfYaChId9e3+HgHmCf3yBd39ybndOjXiseHp8dX90iHd2eXh/i3l6g3x+gX2IgFx6gHRyjW95
dmx0dnWbmHSQenmLd3x5fn2Thn16enl8d391enODbXuBZG2RemmEd5t5eX58eYt+hHh5fX19dX2Ahnp8fmx7e3h2gm+KdHOJc36MdnWneXh5anh2Z3uCc3h3fY55e318k3p7l2t0f3t7epyKeX1yhIh7e3p+fX1+
hY55dniQbISAe3l+c4p8d32PenNzdG56eW95fXaHjXePdp1yaHBFbHmTd3Z5cXmJa5V4caN1YXd3ZnF1d3FrhZF2eW6Ud3V8j3Z2f3VtgI95d398fH5ye5F/e3l6joeEcGh5enp2l3+odXh3cXaSeqZWdHOlaIB3
dWVljnZ0ZnVxhnl5gHZqfoN1hoZ5jnuDjn56f36Ig4B8en1/f4GAfIp2cHl2hWl6kXJ8eH9ejot6eHt7eJ6DfXpuc3RxaXWjh4t5eHZ3cnt4eGl5gnWWeIF9g3qAhH18hXh+gHyBhYpifH59onuKf3p1c3V+d319
cH6edlp4qnV6XHV3eXNudH56f397e6p+eX58fI98fHt8jHd1anNkdnp8ZXeYmH1sgI52mXemaHp6dVl2dXlwbXiRdXKQbnZ8d3JwjG9xeViDdHR5dIp+eox3eXR4iYKCdYp6jnGIgXx6hXd4e316e4phYlJVckZy
c2Ra02dgYnNtkXd2enqQfn56fHF0k3B9dHF0c2F1cpxua4VzcZ1yk4N9eaZ1eXt6enVyd3l0eHp0foR5hIt2eXl1dIF0fH6bfnx+foB+gJl/fX+Af4CAf5t/fHdKZXN5dlx1aK1raF6QaoB7d2ZphHVxbm16n1dl
eXqweXmCe3l9en2Afnx9fZN6gYF8hZN8foZ7fXp5e3uOc3BmdXx7endrbXN1bZmAkpCFfX58fH9+fXZ+fn1+dXl4r3p9fX2Ffnt+fH58fn56j3tzd3+Df4F2b36PeX54XJR1fHh0fX+Xdn2IjHmMdnRLfGydbmtu
cmFuqGNdc2p3cX1xdZBseXpweo5+c454dIZ6XnaFdHt8bXh9bpp+bm11cpGHdXR8fXaNd4h7bHmIZnNshmlweZJ6jXmGYXR2VId1dmuDnXZ6n3V5Z3Bwdo57en59e318hG5/fIF1lH1cend9bnpGe3q8pXx8eH15
int/fnp8m3+BcXp+fG97im2De3R0iml4iJBwcm5yiW9UX3R7Z2KVd3VrbHGCc6WccmSAend6aHt8o3J4e5yReH6bfnx8oXh8fXl7fH56cXltlnZ8c3NyfHtymn14eXeEmpR6hX14fH2GfHt/fnxvfXaAeqd3enV6
enx6eHuShIpzentro4t2oHtme3p+fHp8hXt/kHd3eoB8eXiIe4B6jIxyeY6KbIJ6e31tknBrgnB3h3xzc3d9eYF8hIV9eHJ4cHl8kpF9eH9+e4d7fHV9eI6Le5uDgnp7eHpuhHR2eXdwjXd3am55eHaMhoNxbIx9
kX18f3aDdnmWhnaDeXl1e2hke3Zyb294eKJneHaZbItwiXeLenqUeXhnc6N6eHRedXindnZsenmma3d4eHp2d3d0gH9jd3J4cKt2e3t6fXeIdXqWd5F4enmBeXh1dHV2iXd7lW9keIV2eHBycYd7bHR7grd7eohw
fnx5eXx6fWtag3dweXCPd3xnhXF0bo+wbYCGgnN1dYx8eXJ/nXB2cX50foJ5cHx4e42kiG94bHeWeHt4d3N9e3p9hnV8d3eCWHyBeG9pYXp4bXScdZ13bqaHenJ0eG93eXF5eHNxhnOIe3h6j3h5e3hte3+KbIh6
gX54eXOVi5l7bnl3enl0dH18fHp4en59fHl9pm5zeXprjHl9fHeifnuHeHh7e3J9hZN7dWKMdXh2dZh1c2t7bJhhe3l8bGJ6oG1qen11e3mHdXh/fJWafnp9fX54fot2en13dpF4d3mMcnx6kXyLc3WAdnRseXh5
dnGhiWt2cXiQa29xUnJtc3SRcWuWbHBvsZJzdWVva3l4aGB2dHF2end5gH6Jfo17fHx5hHt8fXe0eHRsZ3p1fHtreHp8cpB8f3p5m4Zvi3Z3cnV/eHZziq58e35ye3WPeXpueHtyan12eHt8fnqJfnyGfYeNiYF9
Z4F3fGyHdXt5c491hZpyeXh2eG92b316e2NwmnB0pnV0lIl/bnt+e316dXd3aHWSe3h6fJh+d3qFgXyMeHl9h1OdYnOVdW93eJhucXlxdW5njXFmTHpQdIBwVWlvdtRye2h7d3pya2h7dnd6dnu2fHJrf392fGh1
dm9yfYJ9daJzmHVxeIOBe3hxfHRleo95XY6Md3l1qH18cXx8e3qRdXtrcnd6jVx4h3RydIV4mnifinZzcXNce5OQdX13f3N8XnZ5d3eimXt6dnx5eYd9hXF6fZF7e3tvfXqbcnh4dW1YWWpqbmqkcW1Rqm93nHJr
hn9+dnp9j3p8hHuJdnd+d3N8c4KNdniDfXR1eXqSeop/gH5vf4B+on97f39/f4CAaYGHc3ORf3Z3cG52fnaTc3Z1jXV4cHZ7en15eXSLe3Jmb3R2jWmGeXeadHN3cHaHkH59eHd7ent8dIx7eId7g2V9fHl4dX55
oUdzdnmqfXaGcXJxc4V2epxnb3l5cqB3UKNlcHh2i2x2cnJtjXebdm6DdnR4f3Z4eI90cXSOonuDhYiBfHt+e36GgYF6fn55eoZ5fHmFe4R7hXuBd3t5hIx4hYN8fYB8e3+BhXiKe3yDlXl2eG2Jd3hscoKfbGyI
nI5+e3l+fX9ve4J+fnp9fHyTg3uJdXR8e3V0e3p7dXx3mXJ6cXBwdHekb2tueGyWdYV7gHyNnH9+dH18fHiLfIl7e3tvc3t9fHp8hKF5c3x5dnqJcGZqeXliaKlZhGtogZ14dnR3eHuAhIV7eXSGfmtyfHp3nnR8
fHGjiG9vd3mLgGZ6dohueHVrcXtsgWaOgGx/bXN6X6B3hHiYeYCCdnV5fXp7eVx1wX10enx8dnx8eXhqeWh2eHl4bHGrdnBvg5B4enh1fJGOdWdugXl4d1VvdHZybpB5bXOVg4GXb3V2ZpR4eYl3enh6j456gnl0
gY6Cen5ve3p5cnpzeoR4en5/f39/f5B/f3uAf39+f398eH18e3eqfXx0e35+ent9jpl6hXd5dXiCcHmMdW95dHh1hHZ1jG1zdXCDb3pvi21yenyHfJiFfXxzfX59eHt7bpp5e3N9cXt6jXJxcYSFeoV4f5J1dXSQ
fHd7d3l7en2Gen2geX13fXxtfnN8f4aGenl5eX2ebnt7d3uKcnp6hXaNeHNwfZV7epN4kXp3dXqOg31/eZN8fn90e36Jd3Z6cI+CdXx1Znp5fnN5d6Gcf3WMfJR5fYx+fXR7eXtwgnyHjJ9zd3h4d350dXh5hHaC
gZR/fnJ8f319e3WRb3l7dYiAg3mCm3F4e3tveHl0aoVod4mQjH55fH59fXt5fXl6OklaV2FelHFjZ5yzYnJufZJ3kXN7bXp7eXWFdHVnaG5tbZh0dm18eXZzhoqAl290eoSge3h6f35/cXx9hn1+fWGObl5cd4Z2
kmxscXVygJ1pgYdzc5F/dndwbnZ+dpNziZR3enZ4hXp7b3+Re3h7c6SBf3Z8fXl8iHF8e3x7fHyDiXqDdXt3fHuDd39/fnOYpniRd4x4X3x5fm96g3l6b5KFin15eGt7hn96g398doZtfHB4aHNme5dubGpobLd4
YZB3dW11f354c2ZwZ3yXpXuSenqPfnt7enWGd3Z/fIhpjHp8d4Vjgnqde3t6a3d3goNhi3afam94gXBXeGt7coqVd3h6f3l9dHJyh3mAc3eAe5uqaHB7eHFyZ3p5dXpgmW90kF52cXh5dHdzcIN3ZXV2i3Z1cXd7
enx5eHaHbIdjbHV0cHF6eHercXF0fIh+bIRudmqEcHibZIZteWlxiHGyfX9/fX5/fH58e39/en62h3VhUHp8emtvg2h7dHl7f3qBf49/j3p5gX96eHd4enBzeXR/gn15eYZ9f4CBmXl4eIKsbXt2cYliUIF9eXd2
e3p1lXd4fHd7fXKUdWx3h2d1d25xf3d6nHeFjXRsapV7enl5f3Z0kHqJcn55fJh5ipR2lVt1Wnl4ZnyAdoZyiVx4gHhqcXZ6eHmodnhvb3OGeWSFj2h1eXlyc613Z21if357ZJR2dZB8cXiReXZyeXJ5cmh1TFly
dsVviYhzdHZbbndyY1+ZeHd2ZWOBgmyWc11zcHd2kXSJdHZpqHRtcH50mHt+f35+fn59eH98fn13fX6WfH19fXt3kXR9hW94e5JteHqDgXh3b5drbXR2e3h+ebd7fX5/fnx6fn5+fHxvf3p4eWqAnZdReXZ7d2p7
ko92enh5dnx6i4R5e3Z6gm6fg314dX58fISAd4V/inmhb4F1ZmS2dXJUYXh6dnR3enVxfIJ3kn56gnh3fXF0d5Nkd4h0fY+EfJF5eIB0dnpmaIF8d6VNd3ipc3Fuc3d2fZN+c3WFn3t7c3F5eIh4e3pudG91b2B4
dLB2cm90iHZncm59bW90dYxvcoaManGgn4N3cXh5gnl5XmVxcomAgGOTeop0gH2ffGN4fHeOe4WClnl4eJFde3l3eHWam3x4fX93dnqGfnt5m3l5eHpzfWt1dXZpmFN4jHd6i2OCYpaGdnJ2eHRyenl6XpyJfKVg
h3qCgHuIkX98j3x9enp6e26DeYGHfn+Oe396e317e36Bc4h9cXd2dHlzeHp5grBxX3eAh4V6Y3qcdHFyiHeHYV+Db3iXZmt3iJJzbHJpfIxwc3dok3yFeXprcnRxcHKXeHScd3yXiXt8eHh7e3d6kGVhdIRiXnZ4
d3GWo212gGF+epR9eYaFen14e3l8gIp+b3N3dV91fYeCpHSXcGh3gGp6dnhtdIt8eHd6cp12fnqcfYN4cYJ9eHqBcY13en5+bmJ4e35/aIp5bXSAd3uAfoN2cohybnJ4d31seKV2c2Zqdnpz7XhtentMcnt0eHp6
c5N2fnSoY3Z8YKB5bXx0dX1+eXpzi4WRfGx4eY+EdXZ0eXx1lnp4jXx0h4F6bXeOdYSLhX95f3t9aoKCeHp9i3R4iHqaeXZ6e3yNgoF2eIaIe3t6eXh6enx1hpKDl3l5d3F5c3R4dnh6boV4cpmLmnt4fHh4pnd+
gHZ3ipB3gX12kHh2eJVygnxrknp9cnh2inl1dnJ4enp5lYZ8do5wc2eVgnx8en55fHp7kH1wlHt9gH99iHiIfYN7f4l6fYR9eHZ9eX2BiXx6eIV6hnl6h5N5fIVvcmp6nVVyd3h3kHVge69ydnFle3p0d5N5j3eB
gYR6c3+GhoF/gnt+fnZ3imJwgHtzeox9eXiIcYODk3uaboSIc3R7fHx3e6R6eWd2ent4d3mDfn1+gXx7e5aHioN4emJwdouLeoh9gnZ5g3t/iH10gHl6enp5dnt7dXaUaHF6do2Md3d3cIl5hohybKx9lIF7dHV6
emqIfnhyd3d7fXyFdHeSgoWIenp3eod5d3Z5fHl1l3p6hnl6gI+AfIhtdWl4coh4gGp6e3uSint/jXp0fHlqe3xxgLJ0fXZ3e316iJd3b2Z7bnB3ep9teHZ0gl1wcJN2eXVwcKx6fIZkYXl4cpd2dmaTanVpaHlj
TLJgZkOPPFpmU19beGdlZYFnc3FgnW15eZhij3J2WG9td3pyanRniXuXeXZ+nnZuhYd4daZ3gHp5cXN3eHVjd2h5fHd7umF8fXB7eZF8dpCNe3l0fpRxcnxwiHJ7eHl3cX19fHmadnx9d3t2iXhtfGqRbnaBi2l4
eJVzZIF0mFiJfXp8eoV8fnp8jHl4d3eOgoF9fIB+hn2BeYmFe39/e3x8fH11e6V8fXV6e3yQdntpd3COdoiAebNUc4N5cXFqdpF8fXdue359dXt7lnqLeGWJdnZ0eXl4eHt6mHqFZYh3lG5rdHlxl3uVd4d7eXBl
nHdyhXCPdHV3eG93dnGTeHKBh3uPe3B4fZuMenp6e32Ginp5d3h4e3l5bXqCdpR5eY5xc3eBeHyKi3V6jmx3gnh+eXpxkniReXqbeIV4e3lqeHhzd3ByeZN2dXt2jKF7eI5+dnyIdHp5h3Z7f3d8jHZ5do14fKGG
e216e4SKfXdtdXl7fYZ5fXx6Znh4d6N7hH2LlHp7nH59d3d9b2x8enBzcm54d3h4comJd3qTZWZ0jnducHGggI9mdHdxd4p6bnxmVWhod2urdmFbmGtkh3qaf358fad+eWJ+enV6e32KeI15d3Z9e4J9fHmEiYJ8
X3tneXxzd36heJV5dnWUd2yMf3V5mWyKfI97e3V7cYp0gXdxcYJteHmnbXZzeX6Ac5eHeYJxaoKGfXR2dYp9eYd+eo5/foB5enSDhXl1j3h7cnlxkoeMfHp1dHl/eW+EcmqgeX6Ci3umcnZ5fXV3enpyd3p5eHd3
tHd2e3l1dHpfYox5fHeEe3t8ent+fIp4hXRudn6ndHl4dGN1eGZvcZelb3VyaHh5enJodnZumXl0f3x8eYt5e3t3d4l5kW91k3N2hXd5kXqAf394f3uBeXBxdH6CcIKMeniGkYJ4f3lkeXt6ebBkeX10eHRxd3F6
hYRyZ3d5fHt4dm1zc4WFlkmFcGl0bHJ6o2xnenVxknd2fYtzdXV1e4h5dX58fI2Dd3p1eZl0eX18fIR8bHZ2eKCMZ3hzcHZ6eHiKb3WDZm58e49qfHx5fHx5lnl8h3h4b5ZqdmZtbnl3Y6mWaWd6dHZ1fHdvjnl6
go18i3eNhXR9f3d2eoZ+e3mbeXl4enN9aYppbJp0bHd4oW5lYmtgl3iFe3t6inqEe4V4gXZ8eYR3bnqOe32Genx2fZCLgIJ4dYZ3eoh5kXp5cox6e4FydX+DgH9/dpF9hXWBiHl6d35/h4F1fH6AhIJ2e4J6dn2C
dnh4d3t8dXt6h354faCMgWmLe3Rzd6l6eXN5d2+Lf3SVgnmLbWtyeXmIfZV2bXt3enJ3fn56Xni3d3l8enh1e31xfHyBf3d8hZt+gH+Ae4J/fn18f352f359fpx+dXt2e3R6gIB7k3mSc3l4hnR3d2SHdndniW2B
d3WNd4eTd3hve3t2a5J3eXt0a2+gYm9vjXuWeXdhfXh2bXZKdp9/dHeLdnN9dnh2gpB6dICGen1yW3JwZ3WQeHh3dX58mXmKhIl5fG51fHt7e3adkHh6eoB8gX2Ae3x8end+gIyYe3FynG17dmaIendncmxzb55z
eF96fHl1fHyqfXx6bHh+fWeSepiAdm99eHh3c3qDWoZxhnNwa2lxeHRvj652VmBsfYp9fIR5hnt7c3dyg4F9e42EfHp9e5Z8gn19fHt6eINtk3h6e3Nte69xbIB0cG56g3dwd2CScXx4qXaMc3FmdmKGZXKUcm96
p3Rrd3Vmd3dui3Z/Z3J8end1Xol1mVloa3BogkaAcXRymXtxfox0dWdxbnV2cp51lm1qrGdxdHl/fnt4d5h/e3mSfYdqbXaCioJ8eH59dYB8gIWCf3x9fH2AenpmcXt5YnR5jXNneJ94dHZga5pweHh1bm+ZbHZx
p3CBeWeTbHp1c2uCdHlxeKBcc3NwiXR6d2pUgGlvkpeFc3N8dnSkh3t+eHx8e3d6gXVso3x5kHx8fH1+fnt+d3t+cW+HdleUdph1dntvg3qBdGN1ZXVkeHhyhVNzkJdvjG+SeHh2eXp5cXKKfHeidGpvfXxseoR8
eXCOcnd4tnl/fn18f352f359fpx+dXt2jHd3dW+FiXl6cYN+iXVsloJyeoN4fHuCgXpoeXuHdnZmbnp0g3l9eJdzdnuReXR5k3GIfYh2cnlza3qJe358b3+DcXl4e3x9fHh9inmUc3F1e31+d3mAfHx0e4R8gXio
jUp1dHJ2YHh3mmVydHd1bnJueoFzlnR6g4tzdYVwf3ZzgnqDgnWPe3uQeXN2f3xehYt0h3tzgHN6gXh3e5ZveW57fH16aKN6dXN6RXekinRwinp7coVnenRvdXZtfpKEYXtxc2x+fnZ1pYB6gYqEepKQe395cX58
e4d2foR1eW15k35sdotlf3mEdHZ3kXV8fZF7cHmVd3V3lnt3boJye3x3fnxyfH5+enSwdXFqe3h0lnl6end4enp6kHN0aXtzfnp+enasZYCFcHqJdHZ6fXV8d3iKhHF7mHpljWxleGlxe3l7j21pfHmOjW2FeHZ0
gph6eaFzm3x6eXR1e3R1ZXWAdXp0aGZ4eXaIbnOThXZ0dJlqeXZ7d3p7eYR7eIt6am5/dXV5dHdugox2c5dyc3p7rHJ9fW97fHd6fXyDfHx+jnd8dYd3foB4eYyFfX99aIhxd2JwkXpyfE1nfmunXYCda3JjtGlz
amhSb2VuW4lma3lydmmEkKBtenZ4eGp2Z3J3hIF6m3yAbHB5lXR7dYB/cnacdnZ6d25zdnZ7dHSHmXx4enx3fH16c3KOjXB1ZXd6lHqLh3p8bHt3e3l4dapdbIKagl92cV9tX2hyUWCGgXx3hIV9fHpxgoeCdXuG
eXZ8nHt8mnuYenh8eHxxemCEeW+Sg3R7eXR9dYyIcoFydHqsdYGHgHx4enV5c3l+fpOAfn5+koN9e3x+fn10fpl2en16mYZ3fXx2e258in1oknp1eXqfeZddZ3h1Y2x4i3yDjXl4hoJ7c2eBe3t8fX18fol+o3x9
fnl+fHx/fn1+gHp9eYCTiH6Te3t6e39+fHR6dXF8i4CFcX2EdYZ2en5xj3RtdYh3gW6LdY93jHaWd3uAeoeFe3uFgX18e353aox7hHV5lHySdWt7e2uEiIaCfnd4cHV7h3iJd3B8gXx0c2yWhW+RdXhlhXZ0aXJ3
f4p4e3h8iHl3dYB4dYOMdGuNfnZ2m3l6eX12gnmAd4Jyh3h5cXWCeXh9eZl9gIVxgoN4fHuifIB7d3yBfHx4fpZ5d2xzeH56e3hzjXhwd3h1n3WAhHqTfHp2eHd5eneCf3l7e3GEgHt6d3WQdXZykFZlfWZLZlps
cFjYUWlUW1FXbHaRg3iOeXFxbZFodYJydYB5dXecgHp6cn57e4l1g557e3p8pm6PfXZ+e3x9d2OAfopveJZvd3Nzl3JzbHJsj3l6h3d2h319iIJne5N4d2JxhHdWfF92gWdrZ2mBmZaFmnV+gICAfn9/en6Af31/
gF1qbX1zb4J3baOWdoxzioSMe3l9d3iJgIB1enuRhXl/dXiDgo18f3p3gXl5dnp0fXp3jnSWkoF4d3d2eHh7eXd8csN0fHN7eG94dXmIfHp4ioWQen+Bfnt3g315eXyAi3R2fHaGdnp6d3uWbGx3dnSTdIt5dmt9
e4iAhHmCd3Nxea1ydqF3dnllaoF3eI9sanh5ememhnx3dXp3aY2eeHduuX54enl9fHp6eoiLd3WDg32EeYOFfn2Efnx8h358eH16eXqHiIF5h3qEjYKAfm6DbXRqtHh6eW9wpG1qbGx/dH2Gd32cgn2IeHl8fXd5
ipZ1epN3eXt3eW16hHN1gYWChH98fnx7foeDgYN+fH2FeXJ4p3Z2eo2DeHpzd3h+lZd8mXp7ant5b3dyd3V0eXJfnIN1eHp8enhxcnmxhXGDhX2AeYV8fH15gH+AgIKDZIhteHh4X3p5nnKEd3R/cYN3f4J1gYp6
fod8gH95g3p7bHp2fGx+eniqYXp6eml1c3p3gnibbXx8e317enl5lnF4eZt+kXR5fnp9fXl+fHuRen18eXmSfnl5fXp9dnhvdZt4enByUXt6c4xydJ+hbnl1fnl9o3p7enh7eXt5eYZ7Y3p8jnN6e3R5lXp5c6px
d11+iXhzpnF4dIlza3KJeHd0e356h4qSe4V4enp8hICLjYZxlHd1enp0jHt7cHJ8cnt9em55d3d8fnJyd3m2dH17hX+FfJ59eoB5gH15fnp/eXh7bX16fHx7c3Z4d3adfXp7mXx7enx8e3uXfXZ5d3xveHBucZp0
eGxzcmxYj5FnfnR3bmF5dG9ueWyXlmeEdXt2nHp5cHh8enp9fHuFdIF1dnZ5cV97eHFprWlvg3KAh294hXeJeXmIeXd8hHl3dneAdH2bXm6nenh7eHh3empqfoOEgnh7e3JweHiCepJxfLh8eX19fX14fYR7gHx9
a41zeYd1cHyHeHR7dXqFfJ9+e5JeeIp7e4J8dXlsdYByjGtvdmukeXWdcV1wZGmQj2p0hXuEbXmKhnN5cXVzg1a2Y3Jff2B0clN0jIFza25+e4V6cXRxenp0dqRzcYd1hHuGfX97hXt7fYR/gX6Oe32DfpN6e3l8
enl/eHp7oXWBdI1yi4FheXdvhHd5l4tlgoR6eX2EgXuGe318gIOBiH2PenNzdG56eW95fXaHjXdulJNyonZjdnZncm13cm2DZlxvc3duaX+ucnliaG6SmZaKeHh3dnF6eGtseYN0lXiAeZSAgnp7foN3e42BeYB8
cn6GfnVymXV4XoaDd35pcW96eXd3pZJ+fW97enV9lXOCe4iCe35yenuJhYGJgXmAhHl8g3WFinl9iHh9fnp/f2qBdn2IeHh8e3Vxdal4dH2JfHd6gICCfXd4cH96h4aDd3mAenp1lnx2d3t6m3d7eW6DfHB8d2F4
nZV5fHV6cnuBkmWZd3h7fXx8dnl8Znp4h6t2imV7c1x8dnx7emt5e453g3uQe4N7goJ2eHZ4gX+Bf32LbHhzfZV6jXN/cn58gIB8mHd8eHx9eo1/fHx+gJZ8e36HeIF6cHVwdohlc26Ehnd3d3t5eHx1n3Z5iHWD
fm+hg318eI9+d4B8fX98hYJ1d3RshYh7eHiPdol3hXmAenl2e4Jnonx2eX15h4t7fHmBkXZ9eol7eYp6e4l8fo13fXx1gJ18e3mIfXh/eHt5c596eXt6jHuDfHl8e4GBcHOEeHl4fHl3oXlwg3Z6e3x9l39+e3l+
e4V9fX19fH5xjXZvd3N2hIxyiXR9i3B2dIGIf3Z3m3yBiX15gHl4gl5/i4SMbYp4dWt3lXZtd3R8amdrcXBxcaZknG1ziXFqY454fXpfnXpua3d7eXtzeHOAeHiMfX18gYt3eYZ5eoZ0sm1qdHR2enhumXBydmBx
cqB+dHd1jXt6dnJ5eXGIbVppdXJeY3J2YmaNdq5haptumZ17eXSGfGqKe3p3dml4Z3V7b2R3gnt4cllrcHyKu4SAfHx6n3h/fYh5gHh7dXF0mHl6b411e3h0hXWEdIJ6f4NxeXh7fH18eH2KeZRzcV92eHNmdHN4
d2WhgXGecnCGoHtndXp0eXt1e217m3l/qnVkd3Jxc3t5eWt3YnmieYh1fnx1boR8e3h6d5Zycp9heoWHd5SAenp3cnh5hn94knSNeXJ6pHt8c3uidXp5d2R3pHZ6d3V7em18eXl/k3qLgXt6cXp9e317Yad7enp2
b1lweWxxbXh2gpmJhIddc26FfHu2fJp8fEx4enl3eHRzh3NxendxeHaCkomcdnNxfXWBdnpteHt5dnl5mHJ6d3N9fH54e599dXZ8fXp9fHx0hoOCgX19eXl/fnmOf3V4loJ8eoF7fn18gnJ3iIVceGNzend7dZ6m
eld0dn5nbnKBbHx1fHdxdnZvdZBYi3B4dIZ1kHN6d3x8fHmLcnp6eXiEgIaFgYCAfIF+fnx6j3uQc4aOeHh+enyHeHqHenx/ZI19dn6beHp5fXaCdoJ3hXKLd3e0j2V2fGZ3eHp6eHlgg3WBk3SmenpzeYp1eXpw
XX14hHmEqYWDcnR7gXt1d3V/fXaEeG19fHl3fp5wc4iJjm14cnZpenJ2YX1xqG5saHF0dnaXgnp4knx1cnKedGV0eH53lXV8enmZdoKRfHFxhHWTZHN1enh3knVsbnaaf4pofXd4dXmVeIV3eXd3eo54dXiidXl8
fIN6iXZ4eX15cYdzd3d/e350nXOCknh4gIdzh3l1dnd5d3J5c3iEkY6LkHt0fHt9gXt1fHyJdmuel3lvcXt9fHp7pHV5cmV3h3CYfX95fHh6bmR+lHd9fKiMdHh6bIJ7eW56d3Z0c3p0f39+dH6lf356f39+f3J/
ZoOcfIZ5lXl7cHh7enl8e5dzenh4dXR7eXKEenB1j4d6j3Z8e2x7c3x6eop5fnFrcpZ7fnp6fH5+fniQfXh+fXl6e3t8i5mCfHJ9fIiFeH1vgHiFeYOCgH5zgHt/fpmJcm17fYB2fH5+fX98fnaSfW2Fd3l3eZ96
emZ+d3h3eXlzeYB4iG+Lenh5c3l3hYSamlB4e3tygHt4dnF7cZCvc4B9hHhypXh4eopqgn9zhnJxeGdyaF6XdYllZn15h4t9Z3d8eXFucH18fW1xwlpzapl1en16eHZ+fnd8eHyWkXNRfpZxamhrd3eEa2SGiWV6
hp97ep98d4Z8enV1fHR1ZXaIeXiCi3J7hXdxb3dvjYxjcnWKdaB0enp2boiDgHp3kZJ7fXp2c3p5Y3Z4d3OBdohskHp1gHt8enZ5fHSFeYVuiXh3c2R7eHRdbmyVZbteenufgH17eox9dX5+fXt7iI18g359f4J+
enuGeYV3d35sfnZygYh+eniIdHh1c35xcpV3fIV/e3qbb3SLfHSEd4h8eXV9bIaOeox8eXV8ZHqHgnt/cXxzfXyOeo95iYZ+d4J9e3t5hHp7in2GiH5+g3KLfnZmcJl+elmKc3JocZ1ri3ZocYVkgm2keYBxdn+E
dnd4dmN9dHKZY3h0cpGmZnyGenZzlId6e4x3hHp/eHWPiH2EdnxvgnpveXiAhX+NiIh9eXp8fX2KeoJ+fXt4fG+Pend5g3B6eHJxgXZ9eKR5c4J7f3yLf3uMenuAeXyCeHR2YGuacHh4dW5vmWx2cZKAhXZ0fqB6
f3NxeHl1d4CFlXZxc4RhenuWX3F0cnZ2cnl3lYR4epV7dXuBkXdzeIGLe5F+inl8enVzeJZ1hnR0f5F5bYxsd3FVkY9xYnduh4iEeGV6en13d59qe3lzcZqHdWtqdXJ7eHZ1cF1so3l+fHd3c3KMenl0kICEa5dy
mmN2jml5d3x5eXZ5f3CEdZZ3foV5knyKe3J7e3V4h3d+kHt/dHqWentye3h0kGt3cWB0eXl5d3yPeWlrenGrdpGQkHl4bl92eY5pdXSBdWhocXN5c3hse3p6gXN1qpVxbIh9cnJvent9enqfkGJ1mXV7e5Cjc3h5
eWx2iHhkk3ZbdYd1s3dzeHpqbW15Xopxh3p8fHiLenqEeHeDiIR7dY9+fHmAeY58g399fH2BenynfXZnZnZ0enl1dnt6cnOThnp7cLh4iHx8WXeGenaAd2x4e3d0dJ16fXR2coiOdnh2gHd2aW5teImJdox4inBn
gYV9eoJ8fXlxfX53fXqHhICBgXyDfH9+goWAen6If4GZdHaLY3trhHuGg3l8f3h4g3t6gHyIgHt9hYB8e4mCfXx5iJByhmp6nHVweXeOeHZ0fHttdJx8dHiblnNtaXFzenp9fnyZeH5+enx9eXp4fHh6fHp4bod9
fnF3faKHd3p2iHmNbWx2hnx1eniMdnqLdoCUe4R/fYKFeHl6gXqBfHF+eYFtfI16e3R4c3yMenpLWm9JImf1cWs9XFRaVYRtent+f397oHt+bn5/fnp5fISMdXp1eHOJd4Z0eoSCdnd2hKV7fXx7kn5ufnx8fH57
bXp2e4WEioGRd3R0eIiDfopnb3Zyd3p6dHV6i3+hbXNtknR5SHt3eHt1vHR/dmZ0bItveXN3mnt5inF3f6B4f3CNbG5wdZZyeX54dmtfo29kbXl+W3prdnFycnFvwG1Jf3aBknl2Ynd7o3mQdoR4eKt5fH9/fXF+
fnN+e31+c317fH6ffnOhfXx9fnx6dXx+f4SAeHR5eHx8h32AgXeMhX5zdpl8gWt5iKR3ioBzd3RufHp3eHice3pyfHaDm4N4knKBk398e4OAeHd3fIB8f4J1fHJtdY97d3eQdX52hnl4YH5zbnl+eJ5+h351lHR0
dXWKfnt5eXx5eHqEepV4eW54eHyPeHWdenl3e3V8e3x4eqt6e3eKdnmNent7enJ2cXx+fXd5fH5/dXd3u3F8e2iBgXVylHl5eIhzd3F0lHiHj3t7h3iOe4KDenx5g3h3q3eIfX1wc359e3x+hHl6f3BzeXmNmX56
fHN0d3OafHR1jHyUeX2Mfn10e3l7cIJ8enp5eXSBnXx7iHx7fYh4fHN3fXp2fX19fX2Cp3xxfXePfXd5dmxzeHp6enl2U3uOiYWAh3p/hXh5g3OMdXFvfo2Een+VfXp9f3qIf3x5fHplm3x6en2AfH13eX5+enOd
ZnSVfG97m319nXZ3fHh2e22FiIF8kYJ9fXh8hnd7enp9eX97fHWbfn50fn59e3yTeo5/eod/d39/fnZ7goqGenVwd2Z9iYJ3d4NwbWdvtZZ6iXWAeHmFhnlsfnqJfHpzk3uHen5ujnt9Z3h5eXt2e4lid4t+d3N5
eXBymnl5dH9nj3F6b3pyepdoeYGHdmp0fr9veI50dXx7c3J4eXdpfHt3h4J3ent9m3hxf3x6Z3txln18hIB7fnluf3GLknmChnd+endveH13e5Z3cqF7Zq9peHhqemt8c3h0Z3RvlnpzkH19eHpyfXxyWpdhsHBt
iX1/em12jXhwc5dxfHFteG+Fcnt1d3B9j311i4F8dnqTgW9zbHV0e3t5c3pzq3RlbZ6BfXx6hn19end6dXp8en94d25qcXB5b26FeXGtknBccXd4f55/enB0f3JkcXFzh3t6e2uDd3ZyeW+Gg3h2emSde452cnJ8
fnt+hHh5enx0hH2IdXh3mHx8i3l7eniNdXp/c3qUkH98Z3p5fXt6hHl7dnt7gpN8dHl2hnqFbXujZWZ3YnCXc3BleG93Z3Nyf3t6g4l7f35+hISEgIGCekluS3W/VEBeVTxSVn1iUU95entzdICIfoNygXd+lI59
d3ZyeHmohHh5WHN2cHpydG9rdnp3cIt7eHZpqHGbdXF3fpJ8fHl7e32Eenl9ioR9dZCAcnl7eHt7eKFydWuKcYV5e3iFeHh8enV7dnKZe212e4ludHJnd3lseYd1Y5xxkGt6eXSAk3Z6amuJoXJwdWWZeIiDdnmE
f3JjcHR1YKJabXp3enZjeHl5crJ2gVt4i3t/eH5/g315fXqNeXl0jGRxe2BOd3R3eHZ3YHlneLpxhHt5dHtqfXx5d2bCdFd3TWZ4eYZ2YHh6eWBezlVscWmBb3lvdoKId5uMeHuKbW2Eqox8fXp4dn16d3uMgHV2
kX1ujJCVZXd4eXNoYXtydpNej2x5eUB8fJltgXdtl3h7pIF9d3x9f319h3p9dn10eXd/bXx3dqJ9eHqQi358fIF3eH6aiH13e0l2cZpxdXtjeZZ6eqhzfXZwe3Zye3yLhnl8fnyUcH5+d318k315fLGSc3Vlb2t5
eGhgdnRxdnp9fXx+iHuIgX2Qf319fXt/Z3R1dbJuc4t5iIGGc3SWc2x0dI17dXx3jnBya3F6b5GMm3x+eXh9fZN7eXF6fXx7fX5+fIl7f4OCjXt7fH98gIR4g5l2dniceXR1c3d3hHVunXp8eHl3fXx0iXh7foZ9
a4Ckenh4f31+cpV9hHx6fIOXdIF2dmx6oHZ1cYN6a3modod8e315fX18fpB9e2N6dXiYd553a3h7dnZvf4OLbnJzd3F1l3aQe3R1fXl3fXxoeox4cXVyh5dyanNxlX+Ai215dnl0eXt/dFZ5eHajmnWDe3h5i3mA
f3N7jI96d3l0gHyLe3p8e4SAfn99f4F1lV50bXRtfnV/b2+FdnBydaVqZGCLhGtxeFJuj3NyZ4lXlmplRYlka2xMY3hsYZ1zb3dop3ltenhxc2ZQZp9lSmh6dXp7c4Z6gXN4b3WTd3eKgoaBfnp4foR8hn53f3t7
fH6Wf3Z+fIJ8eZF4fH17f4Jxi4NydXZ6eXWLinZ0c4Z6enR0c3t9m319eJ5+bX5tfp+IeHiEe3t7aXh6eHePc4Fye3eAa3d7jXZ6hHh3o4CIj3pue293lHx7i314enp7bXl+eXR3d3x5c4Cfl298d3t8fYN/eol5
fICCinqBgH6GgHlxeXh2eoJyd3aElXZwYHiMgnKPc3V5o3V0dnFyhGdpcHJrcIJzdnVkcn+2j2t0daF6enl4gnt4fHyIiHp7do19fHSmp3t1YHp7entwenB+fnl7wUyQfVh7en17d32Od3h5eXFXenykb3dzZYlr
j3x6i3tzent2fZV5bXR8eGCUfHx6onB7ent6fHB9bGZ8eXuOjIOHfnx6gH9/fH19fnhxf2trbHh5o3d3eIeYdHB2fnuHco96eHx7e4CHeoNphpKDbXeEi4hpeXt5fnaHiXN1eXh3onl6fHZ2eX54aXJ6h6J8gHl+
fXqAenl+gnx7fHqDeIeNeoCHfHp3eox+eHZ1e3R6gX16b2nKblhrd3yAfXl6lm56d2R3dnOMc3eAf3h5c3drenZ5mIJ4dnaEeIV+eX95mX+Kd3x6fIB4e1iLam95dYp5eW9yiXhdd6R/hn17e36QfYF8eH+He318
hXl3e3N0b4B7eYV6hpNye3SZiZJ6eml3fGxzeHx3dHl0d3aBenaliHp4goOMd3l7hHl6eYGGd358fIV+fYyCi6qDbXd4boN4cnZ6fGt2bHF+dnCEaIZUeHduc1V6bqZzbnd7c6V4i3t7fHZ5e3t3iGNhd3lwgXJu
o3VlXnSiZ253bX55fn1+fnx8t3t9fXt2g2t5dW9wcXl3d3Z3a21tv3x8f314erh8fnN+fn14dn6AinuAfqF+dXt2eHt2e3l3fYCDeod4fnZ5dYd6dY+EeXKGl3Z+iXeFiYJ5hX5udnhjbIJwsnxSdYFmfG5scnWB
YnxvkHh3cHmieJp3eXiAd3d2fHiEiX14fX10eoFxgJFwcHB4dmV4jnqKeXJynJB3fnh3d3F4q3mCe3d6eXV3enyDbXljc2l4cW2CaI93jpdnd42DcHWtdXleind3bVWReYNtcYh6e4B7nXF6g319dXyLeXx6i5CD
hHV9ent9gnt6dZKCd3x0nHp8eHl7enl6dol8gX2Tl35/dn1+fXt9fG19fHJ+mGmTfW96ln52fHxreXmWc211eHl6dJJ1eY+MhHWSdIB3a3pzgXaAeXd7d3+EeH15gnx6knR2j3B5dnZ8eHF7i3NYeHRsonBqYnty
ZnZ1e2l6h3qEe3F3fXejd2O4dHVzdGh4cmxxpW1cbmeCkn99hn52e3pzfnl+fpN3koN8eol7gX2Adn19hX16h3V/en97fbl/fnl+fn9+dnh5cnRycX50fXl0jH56lXl5db12fnl9f39+fHp7en99foOgenR0fJN5
g3iUZntwdHJhdXSyeXl5fHt6d3p8fIOQbZB2a5R5cnuSem95e3mTdnN9d6R3eHWpfHh7e317eYiEeHZ1emyoeYRggnaFbnN3ppRxeYmEbHt4cHxzaHZ7dISDeXx2d2R3kI9/d3x8cXdyhHeJdXeAlXRwiHd5gnp+
cX6Tcnd3dntzeXZ0dWJvn3SEfI91d4Z5eXh9eIJthYOTdnl9e4V0en92e3uhd3R2b5dze3qBbXh6dm+Lj4B3cXqZeHduiGJ4dnZ9gnV8iX6Le3d7iIN4enuGdXeUd3h5cX5/k3x7en1+fn58kXR9fW5yenR2fYt9
eWV4eXZ2j592h2x2gYl2nYpxdX93e4J5VZt2dXJrlHp4dWp3dap1dZqHeXF4cXCOfH2AiXh3eXqFe3+Qd3d6gHx5eIh7gHqMi3d1hn16mXp3Z3Z5eHFzdV+CZXF3cFhskZB0dXZ/YWmDYniEdnp4fHlwhnt7b55l
PXFnbaVzaXaVaXaaenVwd3iPf4JwhIx6e3GLeXZ5fHlwZn15dYqFeoOteHl6eH56fXd7fXp/k359d3l3joZ0bIh+cHV+dHR2f5lvcniId3RzhHV5eX15fYp/d32afH96b4t5jnOdint8Y3l2dnVwcn57hXpxdHF6
enR2pHNxh3V8i3t7cHmAfHuFkXl6fHmRenCidXpvfYh3e3iKe3N7eZORhXB+cW52iGp6cHpmbIh1hHuHd3t5e4J6bnySe3aHd257fXyCd318eHV6gnSbd3JkunpmeHp5fGN6fH1zfIOFjGhyc4NudXZ9a3Fxg3OD
coB4i3iXZ3x7cXZydnCGe6NnlXlzeHZ7eG9ed3h4c3lOcnl0cXCWeHljg2+dboRwT2WijG2DZG10bpVvbGVncLR4dHRjdVt0eaRfd3l7endqpnh4bIp0e3ZvQXBZqJNkjpl/fnB9oH15Y355dnp7fWGMY3VhaXF1
dm1vfm+VX4h2cHp5dYeDfHyLfXx6dGx9YIhrcnBzcnt3apyOgnN3am19fXx8gId6enZ1hZR7gndwfJN6rXx2fH10eX57c3R5aZ10h3GCanh4b4eDdXOHg2p6dnB5d5SIl3JxeHpyeZaPln9taHhld3l1d2lij3B5
bpCAeXh+fXp4c4eChXaCeXd4fX1sb3x8fXd7dqR6eHtyomqYbHZ6fHt4nHlsdnl2c2Z4dXZujnh4anSsb3BtbYF+eHlzlYuZe255d3p5dHSKe3F8d25peXl7erN2gHBzent/enl6rHx8c317fHt3fXpuhG+GgIl2
d3B4b3FrdX6ie3F6daZse3d2hnNWdmlyc5V7YpZrfHd2hmZicViQcIljenR6bHyFp3x7eHJ1eXp7f3Z9f3V5fHx5dn6HmYR5apB8vHJ7fH1+e3dvenB6bHp7i5R9gneKfHl6eXl7en+6c3R0cYtxeXpqdHVwb2tp
boN8cHx3YXidlXl8dXpye5Zvc3ZXY615cW10aHNpaHOGeHR1a3Nud3iVgHt0hohxiXd6d295gXuYdnBsk3N3cm15fnl0d3d8eXOAn5dvfHdwiXeLenqUeXhnc6N6eHReZHR6hn9zdXx2dnlxeYZrhoh8fHyrfnh+
fXp2enF+fHxadnh4kmWednlvd3aAhoNpfXuDfnx6hHp7fYuIeIWGfYp8iHx+eY5+fnx+fnt9fn6HdIZ0dnhxhIGneoFzd4B8e3l3noRxenp8dYN7e3d6e4p7eHZ6oXFxeWl4eHp0enqva3p5e3Bufnx1eHuLfHV7
eXFyeGumenl3dXp0ZYlqfYaFdX1xd3h3jHp6bnJvjYJ1fHh0d3eKeXp7dnp6iJt5gG93enJ6oHt6YoN2apB7eHF5d2ShclaCd2xigpJmT2tndY6TfWuJgH16eXl6enqSmollenV5aHNgZ3WjcWhkcnd7fXd+oHp+
fXt8e5J8dnxmdYV6cnZ4iJuidXV3d3Z3b8eefHl7ent6bXN6eXJ5eGR8gYF1d4F7enWLlHp1iX10anJkjZRreXaTXnhyfX+Jh615dGR8cn18dnx7e2h5fIaDfXR2c3R5eXh6komCdnWMd4J7j3qCe4uCdnh2d4B+
SotujnZ5YG6do25rhHRxboF/fYtseHN9lXqNc39yfnx6bXd6h2R3dHNveIZ5aG2hem54e3NzX3ZwknRzeaFkWWJkc3M2Z3Bxca5ngW1veX54hnV3m3pxfHiOeHd6b3h7eniSeah3aHd7dXR0goN0eIOFiIF8e357
foaBgXp+fnl6fnyPc3mTd4p5eXGTenZ7gnt+d3Z3iHt5fHh5gHd5fZNWcXl8a6N8fHF7h4p0hXdyn3V4fYV4fHt1c3eKfYKjfoR+e3x8pX2EgH58fHt2fbeJeHN2dEp9eXOReoRpcmZwd3d1kW5scnSGdnR7cZZq
bnd3dnGGeXt6en56gYmUenSUc251caVzdW5re3t1dXeFfnR0cnd1cnZxoHJxcG2PhoB5cXl4dnqCcnd2hJV2cK5pe3Z7dnR9e3x4eHidd4ZmjXmQenRteJZueXiKeIdxa3uDgXaBk4CAdYCUe4F5eph/fXmOfXR7
fXGUenx2hXZ0eoyBfIZ8iHqFe3mAe4h6kV92d3N1knmVaHR5dnh0c2l3eHd8fHeAsoF5fXt8enx4fXp7cn2VfHxzfnZ5bH+fdIh4eXR5d3p5dIeDiY16jXFxhHh2cXp6enhxmIpwa5FwpnJ2l3WLeXaKjHN2Z2ha
eo1ucpB0kXt5cnN1cnl3eJJpc3hwfJ57dpRvlmh0e3doi2x2YaJaf3aeeXJ1ZmF1fn55fXx8c32Wenh8end5coePeXh+fGJ7enV5kYB+dYZ6iIB5dJt1dntwdXB7dnFxfHh3anV7cZh5oXl7enh2eHt+fn5+fZV+
jX19e316gntraHBwim53dnSNbGNxg3B3YGZxYj6vdWtsnmVWUFB3iYCGd3WEeWR7k3RydZGQh3dui3Z/Z3J8end1Xol1mVlogIx6aXR3dnx7bHd3enVtu3GCanNxg29zdntnb26jboZaV5dpO2tBcqO6enJwc25w
fX13f5l2cXt6dm9/fIN2jnB8g2Z9eXV5d3R6jHWNfol4e3uPi3Boe32AdJx1Z3Jujot7m4OCent4em6EdHZ5d5Brb3FScm1zdJFxa5ZscG9xRV9QN5m5XV8ec1tXolFRhXyGd4t4c3x6dnqOfol3dl5uZI1TiZJ4
d5Fvbm14XZmDh2d7eHlwdnmcb2GNpHVwl3F3dXKNeXl7aHp5fXaSioB3fJF1dWWNe49wdnd5d31/ZXeKaYF/cnRzYZdwanl9c3d7eW5ndXp7ioVtjYOcfpKCd3l2f2p6eoN6fYJ5nnBibHeFeYxKeHq2dnJydXOJ
bnh7i3Jwd3abc3V9m3hxcHOId3aIjHJxd3FxfXmHfJd0fH57ooR/fYp8fH5+fXN5goZ8d6CTZ3x8dHd6g3hvhHqGe312dp98fXZ7e4eJgXptiHJrc3lyk3qOeJRnfXdicHl4mG+BcpJ6cXF5cXaEi25tfHmKbY14
fHpzjHp8h3hqZ3d6dICPend1eZp0nHx3h4B/eX58dYB6iHyGeH95jXWBfX17k3l4fXl6qXNfeHR/dHuBgH6JepJzeYN5cnl1a3d8e2VsjXp1bYNWdrSEcXBlc3JtdY94d4R2e3aXiYl5cGZ2XHVZeHe1dIZ3Y3Vz
eHV1UWmvY5B4Z2lqpXVtg2lueHR5dHZ2cHCPdG6Za3F6fXN3pnh4e4NxcHl3gXJzdXh7f3qKjHx8cX15fJB1fXh8e3qNiXt+fXJxfHh6d4xciW98eJVofHtodnNtpYl2kHd6cnh2mHaXdHZ0enh2cYl2fX11bKB8
e3B6ZHyXdW6AjHt4eXlpl3t2dHl6qXh2mm2fhnl3hHR/dHt9dn6EboCAfJd3fHh8fXqNf3x8foBliHZ5d3lee3qedIF4cXhydI14d3R0cnt5cnuBb5Wlcox0g5p3aXpreHptdmhzhoeHioZ6knd1enp1i3t7c3N8
cnt9em55d3d8fnJyd3m2dHdrfYByjGx7n2dtendicXSUcHx8enhke3p0fnd5drF2goCGiHl/enp7hoKEfYV4f2V5dHyFdoV5eHaFdqN2dHuUc3Z4h4yLdnpwdHlnh4V1c318fnh7n311dnx9en18fFp5k3x7eZh8
eYB8e3t7e3xyk3d3hnx8fH+EgXiCeHaEWml1cl5jcnZiZo12rmFqm4aKeXptgYV5eHJveHh7gpuIdX58dW6EfHt4eneWcnKfkHuDe3usdHt9cnp3co9ze2eAd3p2mZN7fHN2ZXSNeICEgn13eHt6eXx2nHd8h3iD
cpZ7fnp6fH5+fniQfXh+fXKEeJ51d416fHZ3f4B+lnJvgnSBeXluiHt0oH9/fHtwfm+ig318eI9+d4B8fX18hnigeWpokYd4h3x1hXNxeXCcjn57eX59f297gn5+en18cYF7fHd8gnp9iXyOe4F/jKZxYZxcXmh6
eVx4YGZglmdkbm5ycXl7d61odZJ2i2lmjH95fXd5g3t7eX15fKp0eGN1cpyVd41qenWCam54dHGKhnV4d31xenhrcXyHoHJ3f3V2d211jYZ3d491fHeFeW54eHyPeHWdenl3e3V8e3x8eKF7enh7d3mGeYN6eY13
fp17e3h2dHx7dHZ8enp1fIF8enp5gnd6eYF4iYB6gn1YcnVqeqVzeXWscGdVZHCIe3iGgYN7e32adnN/fHpqfHd6e32RloV8e3h4dHtwdoB1em56fYqIfHx8bYh6jGl5eHiRfH+DeXt9ent6fYyEhmRxe2BOd3R3
eHZ3YHlneLqJiI57fn2BdH55enuTh3R7hKF7fnd9fH59enxweXl8elN4hnVub5qEkW9pb3CUfn52hHp3eot3gIBzfImQe3d2cnybi4CAboOXZXp4fXp/dlqPeVaOemmapXtld3p5cHZZbHhtenOZem56onJ6mWlv
iYd/eXSUYXqEenp3fHuGenJ7eHp5dKp+enh3eZ11d3pud3tvpoSLent7dnt7fHl7ZIWDgXN1h3l5eZx1bXiDfn+GbXp1c2h5dHCEa5J9j39tfHSJXYWSd3hkYnt0pIJrfIWBg3qMjIeAeHx7fHx+e120cY1xdWp3
c2dqcXdgaXx6e3aNdnx9f3t3kXl7kn2BiXZ0dIFyo3p3ZHZ5d3FyeHBwdnp6aZKGeGt9bnhhpXiKe3h5eoVtenl4e3mVe3d1Z2ClbpVnZniOd2RzdW2DdHdue318gnd9fHh1eoJ0m3eHe3t6b3OHfXx5fIOgeXR8
dXx3d5V5eHp3hpR3e3Z9fIJFfXB3dG57eXCUcnVlsnl+fnl9fHxzfZZ6eHx6d3lyg36Adnh+c4KEd4aHfX56f4V8iHiMeGh9end6joCKeHZ+h2h5dXhld3mmb2KOo3Z0kG10dW+Ld3l5ZXl3elmOs32Ie3Z6eXR6
en6BjneVfHN9dnd0Z7Jhd3hmbW2Zdm6Ka3emdHp1eHt7c5Zofn55kn51j4R5eW6He3x7eYN+hn9vdHBlZJNtdXdtbK9lfppsd4+FfG9lcX19d3J1pHt3emZ5fXXNeHN5cjZ5eXR1h3eHcYl6an5+fXuIfnt5eXiI
gXyAfXiGbHl1kXeOZXNyk3ZyeJFxi2p5eWJqm1p7a12Idn+YdIx9fn57dnt8fXdxd3t+eXaZg3x8hXt6d3yPclpyeXFxmnF5eGqSa590YmZgjHN4eH52eXiAcIlyiZV4jHR8e5aEc316eIB8cnx4em+BeIl0jJZ6
c5BcdXibcGFTd3dtiHVkenWShI91fnR0cIB0h3elfHx7enyNeoN3dm2Fe3p6e4R7lnd5d3t/g4OhdXp3j3uXd3p3fXl7em91l1Z9bUNypnJdV4lvWWR+bmC5jX15fX5+fXV3fH13bnqbXmlrcFRecmxbWli9jlBL
fHR3gXJ6kI9yaYN7eXqGeG11lXeSdIp4eoJ7d3eFfH5/h353gXl7e3t5d3t7dnaUcXl1dXOQg3t4b49xj4lyfXaId3p2fYt6j3R6cHyNfYOIn35viHhufn14e3x9en59fYR7eo55hXd9kHt5fnmLfIZ+goV5fpB8
e3uDgH57fnt7f3l3dntTqnhrZm53ind7nG54eXeTd3p2c4KDcHlxeHJ2e6xre3l5fHh3dnd1eZNzdaF+eHt8enxxmGl7cnR6i3hzhIV1kHZ7enR8coJzdnhzkYF4e4iHe4F7eIF6g35zdHhwcHF6ent6eW92nHWB
cHR4mm1ydnh5b354aZNzWGt6fKd2eXR5fH18l3VxeW6wZm+MgXphf25gbm58gX93bnh9d3d5fHp4fZWEkW9beG12dq9tdnl6h3h4eJFxmnV8fnZ5YXhyhXmfdIhzhG6GcoNueIR6e5eFcnmjcGd6anuDiXd3gHl6
eGKDenyFhHhnhHjEaHhrfH51eHuGe3J4io18fIN1cnp6mnaGd3RneaR9eX97eYZ8fIiAenp4gHx4eZ17d4KWdXx1e3l7e3t9kpt2dHl8eHp7eHBxemdghGpzaol5gHVxeph3fWVyd3aBcYtuc3d4eXx3pIx4dnp7
XH5/eHl1l3l3qHdvf3Z3enl2fHVid61zdXdylnl5eWt4dXhyRGxgd3mya29sbppyfH2Xf357eX57hX19fX18fm94d3CedWB8dqR2gnl0cnd4aXiDant5eXlzdHaah4CBhHaReHWXd3mPenZ5gnR0eGRwenl5bnx6
eXp4cXF4sG2PfXqDc355fYp4h3qXe3d6eYx8eYGBfX+Ef3yEiXh5fWxhd3JqfXJ1inlxf3ByqJR0mW56bX+Dlod5d3t2dX6Lf294eo+hbHp8d5B4cXx6a2aNdnBxcnp3eY9ybX6IdpRteop8i510en53Z3mJd3x5
qXZrZpFvVnl2a3BnboVnjaByd3uIh4OCfHd7f3p8entUi4R6enB7e5N2b3qCjm5xi3N5epWEcnx6doB7cnp4g5qFeWNqdmRzeHBzdXmEcZiIim1ze2+BeXmJcXiLdY17a3R9eIR3nZB7hHiOend2cXqFcHaJeHuj
fnVteIVxcXiBdWyjfHmQfHx8fX5+e353cox3dnOBYXmUeXFwbZOYa395eHttfXp8fHtzdnh3dp2Tdnt2gmuCe5Bvc3l0a2lmjJhyfGB2and3knd8k3Ryd3FtdXCScXSReXV+cnuOi3x7Y6d8fXp6fHt2hZF4c2tx
c4F5d3hxhHqGeo+GgHqJdoCdeoF2dXZ6goZ5end1i3t7fn55fnewfH1yf35/fXZ/Z5BccnSId5t5dHhyeZRxcVZ4dnd6enV8gHqyb3d1gXeygHF1cW6BeWt0gmhzb3J3iHd5fI90eXp8hYF2hIN2dl59enZ4dlp5
ebt8emFzg2eNoXt3eXV8epZ8bGx3bnd+b3N1cnF4n3iJb1aMc2pveYl/Z3NicVd4dWtMbmiRnZGAf3R3g4KPfndwe3x9fXSCaXZ/eZJ0iXp4eIaAenWBhHJ1fIxydY57eXt0a5KIdnxrjYZ4d3GRkZNzeXx6dnV4
fXt+fX19fZR+e359e5l+frBrf2p6f2d6gXh5dmt5hHZjWW9/YpNdcGypi3Bnb4JgfoxsdHlvlHZ5VoV0iXRmcneDZW13YnhzaGWxY1Fxa2t5fXV9nX6Jfn5zfYF9e318f3V7e4ByinyGdqh2cWlzb2ZedXh3e5B7
dnNfbHGrapd6fXKodoyChn10fHeGe3l7Xnd6e2x6hHx7cZxxd3eoeIJ7e39/gIV+g3R8gIF/gX+Pf4R7eYOAent2gIl9jH18b4R0hn1tbHt7hXR4inJwf4R1fI1ydW94enV9ho17mXROdnOPjm6Ee3ZwYmx2ZoOS
jItzdH6Rbnl9Z5d4eXx5fW9wcnlurm19hHpwcoqOaXZseY2MfH19en16hHx+eXx4f4F/e4KFgXuDfIF+fX6Ch3lud3B6ant4bnRuj2+BcJOEiX10gHZ3fXyFgpF3coF2kW57a3dvXXJ5dnNuaILEbHhrdH52YnZ6
gIJ5bXmZj516gXuAg3yDfX56h4R+gId5e6J2fHp9dnJ8e695eHF6fYJ3dG9tdFuObG1uW3mSkI1of3t8d298fXp7U3fId3p7foSEfHZ8jnx/f3t9jHd8gX1reIJydpF6gXmJcXx+bINleY55eHqGfHt4cnGFZ3mN
cHyLqnx7e399ent5enx6e319end6jnN+f3x8goCJfH9uhm17ZpdveXxwfHaddG6Tend5dnR0dHuTeWl9d3aJomx8ioOJbYl4dm50n3Vud2VXe3iianV1e3tzb4p3kHF9inJrb2qaU3h2g3N/hYF0bXp7eXWOcnt7
enh8hId0aXNWfHNsZYJieI1ob52Ogndza297enN7aHx8e593gXiMeo12kX9/foR9fn59fH5/e3+edIZ9gnh1e3doe4d8fn1wjn12dIl4dXl4cnyCgHh8iId5d3aHh3t5hHR1dmptj3txm3RzcJ9seXpcdXSbdGZo
V4yJbHGSgnl0c29ocKldkIGEcXl4e3x9e3hwi3mVc3NpVnh5e3xufHp1emN4x3Z2m416inl9fH18eHd3fH5pdXd+eX95fn9/fn59pnh8e3yaeXl6dYR4e3p6epx4d3V4dHV2jnR4cHR5hnh1ent1koZ7cnV2dIJ4
gm6LcmV/fm58amdrcXBxcaZknG1ziXFqYX+EcmhpcW92dXJkamyBk2OOeH16X516bmt3e3l7c3hdcXN5Z4BkenemhHlplm5hnJZwdHJ3aXycgXJ5d3h2eGKWeHB/dox5eIJ3dHaVc3Zzenl+fnmMfHltaXZ9eJt5
fpN8jHx7d3x8eXN7cneNdsdvc3xpe2l9fF57enx7enxyeHh3jX59fIGMd3iIeXOKm118enh3dXt7cHV/jJhseKBodnl7cnR9emd6e3yFkHpoiFtueWNpeXdqhK9zbXNheot7cXphgH6FcoSclXRueHmVe29kaot6
eGxxeZF3cZNqrnqneY5zfHt0dXt2XnlshXJ4eXqfhXp9d4V4fnt+eXR+h3/BgWp6gFV7dnl6d3xrXpt1dHple3yHeWupeXV6apN4aYdxaJR2cnGFdYR+bX9fcHN6j2NvkWlpcHl4k3xvbIR4ea54dXx4iGlthnWB
cYp9nX14ant7fXt7fHx3eWtZcXh2doF5nXOFc5SSb31cj3h3b3lid5R5nWl4dnp3eYR5d3l1Z3x1emp2e4+Gb29yc3dzjXB3Z3JqeHWDpXJ9fHx6eHp+fXx5faZuc3l6eot3eGZydHV7onl5e3d8enJ9gXl5mXp8
fXl8gXlxeY94dIN+f36JiHlxj3VrhXh8bH14cJR9T3qHbHaPdZxze3uUfnx5fH5+fXh4d3x5e61LtXR3cXKHenhyhHh3eGV4jG16eIVngXqOaox5eGZsY4NuemhuZZB5d2hrdWuDkpNVd3l4eHNWe3SvjIt2c3Rw
emh9eXaCint6fIWFbIV7dmt3eYt1eHl6eHd2m5l1jndydXSGdXCSeXt0dn+He4J5g3p5aGRyhnV8cXdsd3qLk3SDhn58d3l9iniFenx6iIBgjHN4eH52eXiAcIlyiZV4fHaDeoB4aXt7kaN4foZ1fIGDhYN5jn57
fHx8fGx7c4SVd4xva3lweXmCdXh6i3OEdndwpm16enp6doB5eZGCdnF4gXN0b2F2eZ9zj3RvbnpZg3Z6d3mwfHxefIiPZHB4dpZ7hX15l319eX19hHx8enJ8gHV6iYN6fId8hXR9g5R7eHt8e4J2fX1zc3igh3WT
Xm5zl1x3eXdlcIdzbGFxpG2MeXlom3JsfHRwm3tze25ud6h7d3xvfH6Renl2dHd5ZJFyd21nbnh1aHamkl9oX3J8YntzdG96e2xavHx8Z3Wmc3d3i3p5fXp5e3J5d3h6Zm2Ld32Dj3t7ent5fnyReXl4dnZ2bnB4
h6B0cXaTd3dppod2enJdfHuQeHh0d4J6h3N/mG+MfH19enN7e3x2bWV0nYFuelR4d5BxbZppb3eEd395cWZ1e3pvjXODm3V1m3N4eXtzdHx5Z3J4eax4brlccn5ydnB4dmludXR3h292b29+aoKBdpRsom9xXnCJ
gJJ+fHl8fn59eXl4fHl6qmVkdHRjkVhykF5lZW9tuFmTnHVrdWtpeoVocXBhdI15eHp3cbp6f318cnl4bHqNcZd/cXl5mm94eXpveHpyaoSfgn50e3t6fIZye3t8epN1YJB2dGx2gHt4cmVvZXyYpo6Whpl+dXN4
d3F2bnZ8dnd9end/e3l9g5F8TK92fWlvbId5fHucdH57jHh+d36Fdoh6goB7iJJ/fJB6e3p6enp3gXx9fX2Af35/fpZ/fXd9o1eKcmmTd3l3aWF2bHaHc4+JdYR3eZZ1d29yh3F5bnZyi3VugIeEinl4d3x+d3mL
f4NxeXh7fH18eH2KeZRzcaF2f4Nrd5l5eWhxeHd3dHeAnWtyY7Rpc2poUm9lbluJa3Nve3R3gJqSiYh5d4t0fXB8g2Z9eXV5d3R6jHWNfomWY2KDR4BmcnSUYFxfa1l+doF7e39viXx8d3iFjHuZeXlwZnZcdVl4
d7V0hndjdXN6eXN2aXmflHl1d5B6entwiYp4eXx3fX2FfHd8gIB8i4x0enuWhXJ9eneBfHF7eHl7ZHd5eWWMeHOZbZlsXWRvb4F2dnGCX3mVenBwa5WdaX9fnnl9eXh8e3qJk3dzZnV0eH2Pcm6neXtzc4p0c4l0
fId9e4F8fX59fYh8fnV8j1x9bGZJg1x3dGtkrJpmc214iZd4dHNgdGucd3dxZWlzY3VzbpqBU3iIYXSFcZZyf1N7eXh5c1d8dK+Lindtd3J0iHt1f3mJfHxtcYh0d46Afm9lZ211hXSodWl3cWB0dHaEdHeDknh5
eXh1fIF4epBycpBydnd3e3R3cXN0hoOcf5B4e3xze4F6hniAfneEglxkeXOJb3l6eXJqom2vXmdleXdzg26pdnaOanZ8cHJyl3Z3fniIcXuAeXV4mXhwd3lziXqTcXd7eoF3Y3aCenKTeXp9dHl/eXtwend7dHei
i3p4dGyQhnuIdnN6nHN1c3J8lXqafW57e4B8eH52e3p+g3V1eHuChntocHh4Yp+BpX57fX1+XH9/fX17ept9fHt+eoF7kIJ6eoZ2eYR2iXVUd4t+aWx9eHl7YHFxd2yUg452enZ7dXyMdqx5eHh0eoJxeKVwbHB4
inSIbHdscW57hIZzbWNqeHt4pYaQaXV2f3uAgWx7gnmKenJ6cHeReYCBeHiFfGR7hXSmenZygnd4cJibeoCGent8eHl1d3OGd4J3l3V7eHt4dX53d3aKgnR7drh6enx8fHl2eXt6e3JdhXV2bX+Sd3qYdnppcYN1
hYx+en6od3x+d317fXx4fnurb3V3cnt7eHeYbnZ3c3i3cnODY3VodniNeHNzdIlvanB3epp8j3p6j3h4enuJcGlzf3p9gXt6eYN6hHp5iIJ5e3l/b3V5eqFnm297aX1yiIp6eH58Ynt6dHmSgH51hoSDfJqJe3J7
e35yk3Nwd3OGcXx7eneFentxfnh5dq52jXV9epZ/ZHt6hHl8c312eYlUdHl+Z3l1h2mTa3NeaFh/fHl6dXF3e414cHqPd46TknV9ln98j3x0d2x6eXdtfH19d5SsdlN4flNzf5t4dnKdlpl1d3B/dnpXenRkdlFx
eXyGn311en18fH59eX19hJN/d3GAc3yFgnJ1e4hog3V7ZH58enN7eHx4d3x2e6p8eXxzd396cnupeHZ6fXl7eol4k511gXl6end2dXd4iHZ7eXp9a414fX54e32lenp7a359bJl5c319cHd4sXJ2eYF3goV9fGZ3
fHB5gHt2jnaNeISCdXyFfnx8fHqZe3N5jHB9pWl2a3d5aXh4dXN4oHlcdHR5drZ6eXV8dnt9d3V2bHl5b314eXeTdXRsiYx0Uap/e3d5c318bnZwi3Z2oWh8fXd5knh6i252eHqhd3WBeHR3eIOReXd3c49vWXt5
o3x3d353bnp4fo52dHR3hGOulXl4eXx6fXZ3bnpzbnVkc3F1d3J6d7Nyj3h0cnR2gnZ3dY1hd3mFjHF1nHFyb4J0enh8i3V6eXiNh4t3dXdlcXWjZXR5c3ZxgHN1nH1xg491fnh5doR7dX1/ioJ3fGNrcmlhZ26L
oKNkaXJiaFx5gIp7n4JyfHx1enh6dXp7c4t9dnVxd319fHiDvn91d2R3nHSEdGt6eIV/doV4e3ZraIV3dXSGeHR1eXhwsntgbYNzeX+JcW+GgXt4hXl8kH6Ke36Ii4F6fIt6dniCeniSiHl6dnZ5fXt4d5Z6kWl4
Y4FieGeqjHh6bWt5mHtghWJ1dHJ1pFt3e5V+b3Zva2tze3t7jnp2enp4fniLdnaRbnpzk5V+dX18e3GIcnl3d2qbe3t6lYx7enB5j3N8ZoJ/hXp0eqVuepx0cXqCfXh2dXt8e3qDkYB9cnt5lnp5emlxfmN3ZHqD
cmt+noZsc1OHb211d352eqlvf3B0fnKGaoqBfWp6e358fnuGe3p6mIOLend+fWF7enV5koB+dYZxdXeCf4KAenlzgHqZfHaJa3V3fW2FdXmDdmlvqIR0fIN3dXZ6mmqEeHaac3R+c29kZH+kdoB1e3hxhGp0d6Be
d3KBe3dxY4yFf3qGc32TdrWCcnVvi2l0l2lkc3FxdnV1eXt7fIp5eoh6enqFe5t6YLlkc22gZW1tYmuHbH9dT47CeH12fH59fXp1e310dHpyi3eAfIKpfn10g3x7eXR+imVzaGdkwnh6d3JjdHF2eX19fX1/faB+
fnh/fn59dH5xeIKKdm51e3p5eG+sc5dycKBoc15xcHZ/bJJ/k1yahG59hX+Jgod8enOPeHt3gXp9im57fHtteJVxcIVqhYJye4KBf398f36ReoB+fXxwfH6Af31+k3t9e3aDf3qCjYCSiXt1g3l7en1/eHSChXh0
aF9zcmBmX4t2YXJoa226jJpcdaxxZnF2enRseJd0gHR7knl1eHJleX5xcoGcX2drZ3h5coB5u4F3e3p4gHSMdXV8joJ7eHOYeHRydnt8eHmAbXZ0eXuJh3tmeHh5YaGCamhub12scnVuZmVqpGhchXuAg3WEenh9
e4V3g3eSfY1ki3F1d2ijdXmTfnJxdnhzf4Rvd6Z5bHh4and3fmhynG16fXl2fHp7fHuAmXqzcGuAgICAgICIgIB9gICAgH6AoZx+f4t4cH57cHx+fmNzfnd7ga5xfXZ8fXd8eXh7e4R0d358eoOvfXx0fnx8j3t/
eIN7cnlxfXl5dnJod310o3J7goGPeIB9fHd0jIJ/dWh7d3qHa4t3fX15e4Ghdnt7lHZ0gHZmdnx3apt3eHN6cn+CfIlvlHRzdHJ3d3l3cXJ7eHR2iaxlfX5zfHx5fnx8h4OidZR7enx8eXl5fHt0dYp+ioV9fHuB
fHR1h358e39fgnp3g6GTinl2dXx3d3ZuhIB7e4B7jHyLeoF6eIKKeHaRdYJ2fYB5lXR3Z32QdINtcXB1bnd1dqhqlG1tcW91c415fXx8hH59eoCFfX+NeHiBioSDd3t3e4x4fHqAgIBMfHRvZqNjd5tbb2VnhG5m
e3x5bnqUg3l7dotydnd9g315h4B4e3p/eoJ3iHV7ipFzmWSdfXWCgH13e3t3e3t8iFd4e3mCc3mEdHZ+dZOTc25vf3Vqj5B0cHCgUmp+ZpaDf4OCdHVveXltc3OmdWGDfnt2enN3gYF4sH99fYBzeYSPfX5winl6
e3SDeIqAj3RvlXNyhHKAd3SOZW9vbXNxc1tzaF9wWHN1Y5SCZZiTYI6ZbZB9eHZ8fHh7dnt+gXxie3t2faN5fHR1eXJvj3eRcXuPd4WPhn9/dnR3iXh7a26DdnR3jnqFe22LdHKZhHm9cm+ZdH1wenlFeHyEdmxz
dIF7dnqpT3bAeXV5cnx3eYd6fnmAdHZ6hGl+f4yBgYysentkWI1ad3txeXdzZG+hkIxwgm90f3Z4dHVnl5Jqc7KDbXRkak+Pho9oa3dia3aWcHt8cXRve3l4cXV6daOEfHWhfXx9e3qKenx2fX18fFyUeXl4d6J6
e2x7fHV6enptlXt5f3lye3x9dnl6dH99fYOAe4h3fHp6h3x+eXp6gniadHt1moWCfHd1e4h3d3lminh6dXl2fIlvhIFld5iWZ3eBeI95aXd3ZW9sbV5bmYF2d394cXN4jpB5eoh3em94eXhxdH12hn12doSDjY56
fXx7eHuIiXx+fHuAgo97eHCEfXh4i36EfY54eHqLeoR6gIp+e4WGfX51hZJ8c3t7anF5nZp7enl7c3Bzd2qHcqNsfHB2Vnl5c3NdcZxybJRuc496d3WVe3uKeHp6co1rc3yCdnCLiXWDcoCQd4CAcoiJd3V1eXaA
iXaoe4V4dXmFgYmDhHh8f4B4enx+fnmIcHaDgXiQd3yDdHx8doF5endodG5qn3Z5dXF0e4tfbp6Vb3mHlHdwaXtuc3d3nG95dHh9eYV3e3x7f3aJgYqCfXGFfHV/io57hXV8gnqAgIBgdnWxWG9vd3RllIJsdHWb
bXmCeXqUeHuQdXh4iZN2eYd9dZhfdnt6hYiGen5yc3Rvj3p6eHahfYOCfn96g3p7j35+eYiFg3qDgIF8eX58fnqHd3x6g3aFe3h/eW15o3Z4hnt7fHlrlY54eY94fHd7Zo91gIF5aHWgdnB1e4F4iopxdXFpZXR8
fHmmdm1rb3mPc3ZsanJteXBsl392iGpxeoN4eIB0d4V5d4aDlXZ1i42KeXl4fGV4d4p7dnB4iH+cgYRxdHd6fX1mkHd3fHZygXxrdHeHhKCKiHh3eHd2e5h0eXV4c4N5enNzdoWGdn10fnx7dnqRe4dyenl7mIZu
eYV5g3+BhXqCb4h4foaJc2bAeHt3d3x7fHVoiHh3e29zdIiQknt0enx4eIV4enqIdIl3gX2CgIB6eHh9fHN6nHx4hJt3fHp+fn12hnl8hXqdcpGEd3FRe4OFeHx3fIp5c3B6e3NmtHt5W5imbllwbW5pe354e3l8
fHqWsnlvd3tzeXd1eoKhi3pzgYBygX1ykn17eoeAjX6Ah3t6e3x+e6Z9en+HenF7goB4eYR6eXt2lm6Ne3h5e3t7eXd0cX93ap2Ge3x8cnl6bXVtcmdon4V5d3p5jXuQenR2fYZ5dnF2b3N4e3p8eXx6n5R6Z3V1
bXN8dXStcnGQdVV2a3KWYp18eGJkfGJ7eW93iW9xc4h0fHxufZyVe31xfHx8fHl+n3h+Z2yPYXx8e3F7eId0kXl7eoR8bX2ig3uVfHl+eX2OdX55bH95enlzb7Bycn92e3l9fIB9hX97gHp6gnx+h3pwg3d5pnN4
eXOCdnZ6c6FtcoWXhXl1e452gnd/dZVqeoZ8ephweHt5cnl1dnORcJKYdXludXt6eGp5aHGPc3N/e3VvaXp6e32EeHh6j3+HfW13iZV9gXl4ZoNvfHh3doaNfXqpfW18g3d4fHx4bXptpIR4eH5zeIJzeXeEgnR4
dHZ5l3Z0i319fXp4nHuEd4R3boOAcoVzenhve2SPcXaGbHR4eXqGenl1hXhcdIeAVXh1mZBxWXWBcnhggW2ZeplyinZ9fnx+fHedeX58dXt2eHt9e4ZyhJx5fX56fHl9eWaQf3d3iJCFdoF3eniQfHh3g4BwiG+P
fHd7eXaBe2pwe3iIb3qWenpucniZcXB+fldzc3R3lHl5h3FseXpzenN0eHBwcXp6e3p5b3acdYFqeXaoeHR0eXpxdYR1WnRkfHd+fHJ8fn56dLB1cWp7eIp/e3yPe3t9gYV7fH17fnN2d3CmbXp6enp2gHl5kYJ2
eIiFdph3eXx8enOGeHd9enZie4GKgXh9e3eOeHZ5oXlugnyjfXeAenx5fJV4dHZyVG58eZlrVHp3pWp7d3x5eFRygYqIsG95eXR1dnlzbnKhk3h7eXmMfXx4e357enl7jJV2fHd5dn17eoh8e3pre4SHc3h6bH6W
eHF4f3Z4d3R7dXZybna4eH9pdXd2h3Z5cXt4dXqMWnqOdaV7dnh+d4GAfHmJiXqBeoGSe3h4fX6caH94cXdoeoR3fHJ3bXN2d3ije3x6eJJ9iX58fH58eYJ1dHSBa3Jzd22TlGpjgm9qdnp7eJaNhnlxeXl8kYOE
cnp5e32PkHt5dHh9eop5ko+AeXd3dqJ7eXl3enZ4cXlVaXR1coGOdG1zkIN+l290Y4xxi3uEbo+ocnZ7enqBeVKZdH15iWp6dqh2eXB0dXNyeYFzTopqf3eUjmtvg5Z2d3V2dXB1aXetc5Fqcndrc32YdnuCeHJ9
e3xie4pskXtofHl4cn+Sd3ihanilZ3Z1Z5V4eWxpYnOPcG5qdXKeeaVpendyem16enCOmHN1g318e3d0e3NzenaWfXV8jYB8f3R3h3WBhH54fIRydHVyhVeHcHp5ebB8eIV1fXF6cnp4cJibeoCGent8eHl1d3OG
dXp5fGmpY3iChIF9goN5d4N7iXx6d3iDenJ5goaLe5J6cHqJfXiHeXt3eH18dXiSe391hXJ2b3p3coh3bXCVeHxgdn1+fGx+fnZ2e3x6s3t0e3a4enp8fHx5dnl7entyrmRab292hXF5anh1fHGKcoCSdW6AcoZ4
jG9xdYxyemWKbnt6i3Voe3d2eXOOe2h3eot5gmiJj3x7e3N5k3hubnWEhX+GgH56gId5gHp/dHh7Zn6Te5GBfJl9fXp0dnx2bHd4hXyDeHuVenV6e4mCeH55eJl1eYF4f3Rod3iIlXSRdX9/fXaTfnlwcm11h4F0
bXd6hnhykHt6eomAn3qNb16Fa3VnfZF3eZd1eWpyeod0hHx8d4mDe3uYcXR0eHWZhYx+en6od3x+d317fXx4fnOMfHpyem97hnd5fnaPmXGBjX55ZHdbfI12VX15jYl8cX14dneYhnt6c4B8eYh6inF/cXWwZHaR
f012mHVkeGpagn10eXaTent4cXd4e5Z8a3V/d3Z0nnp3YHN5dbF0d3mGhXZ3fnp6eWF9dnyDhYR1Z5d5eXx3end6kY96gnlzgI2Ce3xze3t7dHt3ioF5fGqRY41xeGV3lHRucnVob6iYg3qFeHlqfXyGeoeEf3h7
eYx+f398lX9pen9/fnxrfGt4fIl5ipx+eXV7inp3fHlte3l4enR8mHt5e4J8fpl6cHN3aJN8hXl6a3J0cXByl3V6knmeeH17enRscnV6hnR/WIB6d2d4iHthdnWWmZR0aGx5eIpxbXh4bomMcYWJbn6Igqhgdmp1
eJRxeHh1dnlYg4h5iIxYeHt3onZ4bm94dJl9enx5fX59eXx9fn18fH6VfG1wcVF2a5Bwg3SLbnBzgHpzeKSLeXmYdnd1d3J9oX1/hXR2gHt3eYRtcm1neXeXgX98eIB9fW98fIdxdnuOfnl9f3qKfH2Oe359e4R9
lHzMd3h3eW94VnV6eXh4aHCOeIeAdW97oYZzbHl2eHORX317e3uYfnt5fHx9iHl1cYOne3eDaXt8gXqFeH17h2yFenNzeaF7e3FtcH+kXmh7d458gXyTf396enyBd4l8p5xyd295dX17end3eo5peVd2dHiCcXx7
e3p1i6V2jXqfe4p7Znx6fXt8dXt6i3x5mHiIh3V8h319eH2Aen18hVBxd3CXdGZ7eHlkh3aGn2pxhXx+iYODgJB3e3t5eIt5hYKAfnp8mX59e32BfHaAfn56e5eOj4BnfXt6fXx6fHxnim5zZHd0dXFzlG92l1to
e3x+n35zoX18fX58enV8fmSFenh3gWuPd3J2cXNXYKppfoF2eH2TgHiSa5B7d3h4W3h/bXx3oJ19b3uRiX58fG1ycnRtpW51enJwcXRxdJh2fZV7fXt6fH17fX6Oe3t8Z3OBeXh3dX2IboZ5eXKjent3fnJ+eHyP
fXp+fol8fH1zd4aBnXRxdHeXYWF0V2x/tFx4Z1WTXnJxhWZ7cFNjX6Zxa3F6f553dWlycW9ubGmGeHR1a3Nud3iVgHt0hohxZ3h2eJxpmXV6aYtucoGAbpJhc3uKdWx7epp6dnd0jW13e313fqB6fn17fHuSfHZ8
aHZ/dH2BfHp5gnuOeHiIgWd3cnRchXZteW6mdHt/hHhmjXmQenRteJZueXiKeIdxgn51d3J3h3qQZZNndWZ1cIiKenh+fGJ7enR5koB+dYZ8eHdqdXtxmHmheXt6eHZ4hIN8mol7cnt7fnKTc3B3c2B4cHdilHd0
eHBidHGha4OHeXlkfrZXaXp7e3p0e3Z3dIF5em18dHl3eHicaoaCgoKGf3t6f5N+goZ5e4R8fXuUcHx8enhke3p0fnd5drF2bndreYSNcnp3jG96eIKKfm98cW1eiVZydXRPenSMiVZ4UHlmdHVscnlshoVzh6x2
Z3qMb3hsd3l6dJlhfYR0mXp3f4GLdZN9e3Z8d4N4eXyCeH92iHBednqdbIx0bmt3jHR8e5aEc316eIB8cnx4elFwe358d36HZ3uweZJ0eHOadHJha25WdHZppmd2eG1df3l4e219enx8e3N2eHd2nZN2e3aCa4J7
kG9zeXRraWaOk3t6fW92e3luioF7d4RuaG17c2mGd313cXOAbH2AoXqId32bfYN+h3B7gH16fH2IfHl9hHmQfnp4eX+Oend0gYN6eHaEdYCIdICEf3l2hnpwgKVvd2l4dXV2jHl3hnZvcHJ5bq5tfYR6cHKKjml2
Znh6dnaPXGt6e1N3v3Z1eIN0eX15bnd7gXWGeJB1h3p+f3h2dHV3e5F5aXt2d4idiXmRe3p5eHmLgHp2gX55eniId3R2eGp7d3VtqXByXH1nqXV8fX1+fXx5fGt6cn+Md31+gXd7fH19cXR5hY2Qeml8g6F8hXh6
e3d1cnmMc168ZkmKYWBncWxIg2lYb2Sab4qFenuGiI97endzeXmFfH+FeHx1hnyHgHt7gHd5doh6d3xwYnerdXZ4jJZ4d3dtcod7fU11Znl6rnByb3SUdnSZfXp8eX1+fXl8fX59fHxbdnp4cttdfHqEeHlyc3V6
eXuVfn2DeX57hH17gnx7fWyZcXp8cHl7e4x3eoh3hHV1nW91ZnWleXRidnd1dXRzdnh4cp12Z3x3nHiBenZzeHd6gnJ9unt4fHZ5dnV8jWyCb5R6jXGJeHdud3V0anp0d4SDgXaEfIJ+dnh4i4GEgXp2mnuCfXyM
fnt9fX5+fX5geX1eao+LentrcnW3iG5xnGZ4bXVtSW1ysHl3dnd3eXSRfnmkenV9fnd8fXV8enyCd3t/YqVqeXptdml4cHmGnnt7enymbo99dn57fH13Y4V2eXx5gnh6e3hzeKN5c3GHdXt5fHh5fHp7eXd2eqtw
x4Fue213dXx6dXJ7enNveXp4knmod2h3e3V0dIKDdHhzf3xzdIyGen+HeoFxfX6QcHWAbW90eXl6eXhsdpFzgn90enqBfYB8fHR5enN1rnJve3SPc3V7g3l4g4ijenyAiHGUgHl9i4F8e3x/h3p+eniEeXRsdHl5
nnClfHp4gYBmhm11ZGuOc3m0dXNxdmhylWl5fnGIl3x3d3R3dot6eGN1fHZucHZ3ektfaXdssJ1tdnudbHR6jnt3dnt1eXt1gGt/nnV6eXqGenl3eXZ6jX+Ce39+foKLf4GGfH98fH2CbXqJb3OleXqIeXR3dXKT
hop8fYJ7rX58bXx7fHt6e456e5l1eoN/gXx4gHp4gnqFhIaAgX58fH15hn5/gH2BmIJ6cnSXZXeRbmpwbnh+X41NZ3Z/fIh6d3Z+dXm0fneDenp4j3SMhHuJfHiAeXR8n3B3fIB1iHuQdHh2e3V5b3GacXpxdF52
eJtxamyWg2Z+i3x4fHN6fYB8eohze6N7eV17mYZ3mHqScHJ3eHB4e312gHl3gn54f3WEdHNxd4xueXx8i59xfH12ZniJdnt5e3J2gnmdeXt8dXuBjHp3goB8end/lnV8gX15eoB+hHp5j3h0eHl3eXp/fHyHe4eg
bHh7eXmGeZJ6d414c36LaXNvfHl3rnOAe3B5eXd5dnmbj2x/eoJQeoF0c35yi22Mkm57dGR4eHt5bp5vaIRpd4WEgHp9e31+h3tzfnt+j4ZVb3Vue3lie3N5qW51b4poiHR7emp3dnN5epFyc5KUb3d1iZF6eIKJ
e3l5enx6eYeedX2Vf3iMfHV3b3p5d3B8ln91cXF3gHqGdGtxbHGXeWdwdXtzcmd7daCHdnhfb6uAdH2VcHRteXmLdXaEaXF5b32dhXl4bYh5fXd2inl6en19d5SsdlN4flNzf5t4dnJzhH2lfHl3dXx7en98j3t/
f4R/e3x7en57lIR8fX16gVBRv2domm1se0xvcVmBa29/gI9+enmMfIJ/e3x9en1+in5xd3ZyZ3h1bZNvVpRecmZjdJd0j5l0emSAeXmHd3d1c3KGcnFTeG2nbXR1b2hyYnt7dn2jeXx0dXlyb493kaCHenZ2f4V6
eWJodHRjj4NyjoReZI9md3hrdap7anSDin13f3h4gnt5cXRucYVwnnSGfnxrfoJ7fIZ9gIqFiHliao91bHFzeXhxiY50dXSCiHdngXiQnXZ3Y3NvXnFxaGpnhnd6caJ7eHO6eXB5bXF7g3l8gpF4e3x6e4F5fYR7
c3N2enZ2d3l7cnZrnm+Xgmx/dXl5b5dxeWygenRqVnKVj3x3gnhpfHuHeXqAe4Z6eGtqi2pkqG1uTmyOb1lOiYKGdXWOdm+Af3JycHJ0eIpbdneeo3hud3twcG5zhmByeGVxeHdwaHZ3jGxyeXd0cXZ9b3p5v3WA
enJ4f211bnaccnx8hoWCgXx4e397fIJ8eHVwdp2KdHx3dG12gHiJanB1fHlthm54eqB7bneicXh6fH13en2yfH1ve35+fHt+lWpueWV2gHZ1km5kc3FxhHBrcmdxcHJ1d3Nqf2qTlY54mnJxfXlsdp12d3d4c353
anl0fmt/dHl3gI12knpsf6qOe3Z4c2h9fHh3d4ZycHxxrnx9dnp9fYp4dXl1eHd6dIeIgnhybpWEc4x9eX58fG1sdYp5cqF4eXB5dnWErHqTfXt7jnx2kX11fnyEe3h7fn6DfX96gnyTcn58fX16ent4e5x1fXt+
fX50iHh8hXlthXh+eneIeHhldHZ2X5x1d3p4cXePb3h4aYZxe3F8nqSJfnt8fnx+fnp9fX57fHiMkHiDbXl5fHZ5doN5cX52d2qDdZx2kHd6V21yZ3NvaXl9hHqMfYSFe4N7dYh3eYORZ3R3gnOOeXlyeXpveZto
jGFzdY9vknp8dnR+e3uDe3V5hJ53elJ4emN4kXt3eHiMdHp7loVyfXp3gXxxe3h5dHh7eHR1k3p/eHd4eH+FnGhzdHhejHd1c2aOa3homI6Mknh8fYd/fHt6dHaSd3R6cGWfdol0d3h2dIZxd3KTnnx9hYCXeHp8
fIGAen53eYWLd3dybnJOeX+rdHR2dWR6Y3umdnt5dnt5bHx5eYB8eY1ufHt6e3t9fHeRh3d7eIKIanx2a4VtfY6AcXt0Z4J9nnp4faVrcXh7bm15hGp7hX2ZiHZ6eXp9fHp7gHtydZx4anh2anOFeaB8eHh5e3yP
bHuWj5hzb3d6eHF3d216j2+LsnF9fX19fnx2dX96eHZvdWtwcHWCdY5qqX90XomLVG9faqNehHWOnJNta3Jsa3pthHqHcG1tdolhbKdzi3SAgHBvdW9ccXRqcW5cYbZuZnx7fH5xj319d3d9mHx7fHeGlXx2fnl8
fnx+fHqjfWmMnHN7e3d3e3h4eI53Z2t2bpF5d3iEeoV/dIp+eXeagZV+foBzg3p8gHiBjIl3eXl/f39+e4KJfX2KfXmFe4SBl4GEfXyDgXx8fHqAeH56g4x6in6MeoKCfHV8foB/gXZ1Ynl2coB7e3dzj6ODcI1z
eIt8dmV4eHl7koWDaHV5c3l4e4F3e3p6fJJ6fHiHf5x8f3l3d4iRfHuAfX+HhX19eot7eXl4i3uHbISDdHVye210d4Bzg4mCg5F2fIZ3foJtiHt3cIKKeniVhXV4YXyGbXd7eXRuq3t2WHh8ent1e2OOaW1yfXqO
aWCXeG9yYmpziXJuXXNel3J5n3NydnJxWnNrbVJhkXhzW7BnaUheYpWFb4FrcIdzhHFvcW6LZ3J+fndyeHameYd4dHZ8iXd3cnSFfY51cnqBknV3hnJ3eaZceXlya5F7dHN6aGp4pHp1eaiCfn18jX54fXt9fXyC
bXp4p3R7ent8eHqkfXl6cZ6OcXVxd2Z2eHyZa2lzeXtxjXiKeXl0e31yl4Z2d316a298enhwhX52fHR5e325do18f3h+eouAe4l/fnl/e3GBeY2Ae3pzeHl0gXd2l4F5aINzbltmhnt3bHSQdJxvd3FpeHR1dXR8
eHtmcmxxtmGUfn5+fnt2f31xeIl6bnZ8kYR7hIZ3cHt6gHt4eYl9doKBgn2BfoB9foGBfYB+hIN7m3tzeXZ8gHx1fXV3epB4aXR1c4aYbXh3hG5uj3p/gHl9e3GCe2x5i4R+eHebdpuGfnZ5enB9lHlxeHyIeXd1
b4OGkHibhG57cniTXnd6f4uKe3l3eXd7eIWhdHV5dn5xdnt7kYN3eY9wa3OWdGlhjHd7end2a3l4dIWOXX5ydnmEdXRqgH55iG6PemiDfG12hXtpe3lye5aXfGJ7dVmqdIB7enWAdHtyd3h3koKRhHl5c25tc295
f3aSdXmOd4KAh3t9iIN9gXyMf4B8fnZ5mXx/gXuEeX2ChX19eoR5e317fX1+eXunfn19fnp9fX2PgW6BbGtienh0eWSdeouDgICOe3p1g4d7fnd6f3p6eXd7hbN9dVt9e3p9fXl9fYR5XHR0eXa2enl1fHZ7fXd1
h3t8eXl9foB8eIV/f4CEjH99enmFhnh9fH6HfHuNg4VrdHd4eHp3dHxudXl8erF8pZFyfn18eH57enV7fnh4e3yKfXZ9cmV9fHt1dXx1i4t7hHuYcXqcf4F0dXeEdXp8k3SObZB0bHp0TnOocnJpdF+Aa5KIaHJ2
eZB2hoV0dHCNZG1sc21yd3RxkY12h25pgXZ9d3iHgol/cHmRfoZ2jIScfHyCeHl+fXp1jXh4e3t2rHd7d3l1e3pyYnRbsXRxc2tohHd2Y7Kdbm13fXV3en+IfXSAeXp6enl2e3t1dpRznX5+f3x2f311Z5p+e3R1
gHR7j3V5eXt8eXp9jHl8fHJ2en9adXN7eWWqaZdjbHlygnh0a2aDeHFykX13h3Zze3p9jXVwf31/fHyAfaR4e3BuepehiXl7e3N9fndweXN7jHt9fHupfHx3fHx8fmV5W3eIhoKGkHiTd3mAe312eZx1cXlugYx8
gIV5e4B6enePg216bnphfHlweHJvnnJ7eHJ8cXnBaXt6f3h3end1dWuIh2p2c0F8e52AbnWPpXDIcXZ5e3xef31zdnx7h319b3p6jGV5fXZ8bK12dGV1aVxTcH1xcWl3dm11nnFqp4d2do95g3V8e3uehXp5eHR2
XoSSb3F0gXRza2ZUcWRrnnaLi3FrdnWRe2N1Z3Z1jnhqfWp0k3l1dqhlam2LXm6Gb4WEeXZ4eHyFf4CHdnx4iFmKfHZweWt1dpFumnZacojJg0NPYmiCdnJ1bnRrdGBwdmNrgnaXi3B1anB0f36GfIZ8oXKKdmWB
e3eLd3d9hHeBZY+Bc4Jne3l2gH91cZF0eoZ7gYKFc31/hIV+fYZ/eJJ8c357dmt4enZyg3p0eXqIfXiKjIaAe3h1fH17eXl7in+BgHqFiX2Eh316enqBe394coJqcF94dJyDg3htcnCGknl9i4Rqe3pxdHd3mnF4
eop6fHx2g398e3V3e5p/eYqAd3d6b3eDgXR9fZF+e36Renl8gJdsfHV3cnakaHVxXIeAdWtzdHl4apeAcZl1dHV5fnh4fHB1eXZ8enaAc69+enp+eXp9fnqAhnp7koCMbn11eoCEjH6Sd3Z0eIl6gZJ4dH10g3J6
gHl+fIJ6d42Tf3d7gXuHeY1zd3mIeHl1X45veXt5jHmmc3iDeXR5dWWZfH6FfXx+enyGeHyFdXlud314eIl9gnhtcnmMf3mEcH9zgoVwZXqVhHN+b3+MXnxvd3NvbUh0dqt8b3d5knF2cXx0fHp1fIdyd3N7lpt8
fox1lHGLU3t3iXJ0eHh7em56enR9jHB6e3F9kneFj3aBa2V1eHOEhqd0jHd6eG9wgYVfonJ4d3p6d4t8eYZ8WG2Wdnxzc3J8e3KafXh5d4Rsbn53d42genpsdnN6cIR4e2R+fHpze3h8eHd8dnuqfHNwd1uNend7
emaNfXaVhXJ3m35/fn53fn19fH17fIJ8bXt1eXibd3uFeHV4hniGeG54e3l4d557enJ7eIaXdXl0e3x7coOChHx6knp7lnl4ooZ6fXp+cn56d2p+e3xsfHZ3vHN7dnp9gHl6hn5xeHuRdHBqeXxtmHt2dI12ents
bnp6fFh9snx6c3eIeIt4eH2Egnh4dHJ7eHh8dXJ8kn6KcXqDaHhkcXp2g3d3d6hda5B1aWxmwnh7dnl5dHZrek6FeXx8eqN7d4p6eXt+eXx+fH5+gH6AmX99f4B/gIB/eXFyeGumenl3dXp0ZYlqfXp4knmod2h3
e3V0dIKDdHizZ3p2c3VzfHt8eHd3n3aGaXd4d3x8d4CygXl9e3x6fHWHeHl0enh7eXWFhIiJepdxcYR4dnF6enp4cZiKcGuRcmN4fWpwbnKXdGKNdHSHbHR3e3tuZnh6eouGbY6DnXeRZXt3fHuWfXlzfHt7e4l9
dHl8eXR6mHt7dniZapN9a15Ob3d0e4t4eXF3snWtc4B6fXN3pnh4e4NxcHl3gXJzcHl8gHt0i319aHx6ecd1fZOCfnyWd3B6eYWAfHlyf3R/gHqQfIV5fX17gneJenqCeoSAhHSLg3l8gXiNdHR5gm56dnl6o4B7
g3N4XXJ6gYGBfIZmaqRhfI+EeHpxen19c3p5eXdxd3t3b3mke5Fua2hzgGFUd3V4eXZ4ZXpseblie4N+dHmHdnh7nHd2c3eYf3J3mYt4aXV7g3dmdG93gGN6eH5wjXJ3fHF3eY9yc2RqbXd0gG6XentlemtilYN3
cXp5dKB3ZH13inmEfXV0eWqBcnpreHB4dqN3boRnb6mUcXJ0bHVteXZub4BueaN0eW53cHpqe3hudG6Pb4Fwk4pya29qmlN4doNzf4WBdG2NdpF/f36EfX5+fXx+f3t/dHV2jnR4cHR5hnh1ent1kmWTeXN2d416
eYF2cHeJfoHKcnSGaXtoenxfd3p5enp7b3F4bn5+g3qKc5KmaW51cnJ9gXZ6m3p8fXl8eHhxeJGQfYJ/f4eQe31udXZvfXF7S7V0d3Fyh3p4coR4d3hleIxteniFZ4F6jmqMeXhmbGN3cn6MdXJ3d4d4dZeZdHB3
dZN3hH14lXyGeHp9gXx7eYR3f3lxZnV7em+Nc4ObdXWWY2KDR4BmcnSUYFxfa1l+dHt2cX6ImpB6dniIe3l8b3+IfnuCfH1+fX2Afn51fZKJfYF4j3l5e4VzdnaVdXhwgX58hHmUdXt8eIJ6h3qMdmGLdZmPhXt7
enR9dnhzeYiRZXN7gnZwenmbeIlza4tqlnZ9lX59jXx2eG97enhwfWF4gn5yanF5d3Z5aaxqmW51cnl3e4eVkXuOeXp7enyEm3p6fqdpdXh7bmx6e2d8d3BtdIaBf22Ud2V6b5aDeGWKfnx/pXuAf4FqfH18fHt9
f3qCeHl/dXl6h5Z6b4h2d3d9g3x4sHZvend3dlyIhXV9gHt9iIKCfnuMgH1+f3x4dXB9c2iCb3h2hm5xdoOTcWuDendwnb55c1Z0WnhabHN/X555fXl4fHt6iZN3c2Z1jpd4fZOBaHt6cHNzdpBxeXeGe3x8c35+
e3mEg3mPfXiFcoJ6b2WSfXp7eHmQdnJ4WYp9eYx3nHeIcYN+gWx1dHV7gnR6eHaPd2t3epZ3d3V4fH16eIaIinx4hXh6lXZ0a5B1aWxmwnh7dnl5dHZren+EeH13k2l4e256eIF3kHp9h4N8d5KDe3p+eX55inV5
jXx7cXOCent5dn+Qm3uBdndzdntYd3B8eHh5dHF6unGgb21zZ2xveHiJc3JleKR7f453jmmKg3l2cHlpdoRzdXSKdXd6e3F9fHl4i3ascmJmaXZrfY92fH12e3V0lJV3aXGSeHtve4h7eHp3j3l8knp9eX97lYWB
fn16dYCChHpth3lmc26EeXp6aqhxlnyHdXmsgnp8f4uId3t7fXp7fHCnd252inl5eHV2kXF6fXl3g3l5hG5neXl1dn+Qh3Vzgn59fIJ/cX15jXl9jXV2ipl+eoN2dXd8eneQdXh1gXd7j5V6e4t2fHt3eoB+hHZ5
km2HcoNvYHt5m3VwenhpeYB0fHmZdH52foF7gnuAenhyZZR6dIpjenuUeHl+hnl7mHJ5dWd6d3p5cnOlgHNzcp2Ce4J3en59gHd4e3d7h3pVaWxsZ2BkdWdhuW+bcHthcZh6eGWUjH18XYRzcXxkfG+CgZN9d3Z7
en2AfXx4k32OcXdxo3t9eXdvlHZ5c4tyeoJ8enaGlnqJd4CCgnp0hIWJeHN4eXt6enV9m4F/gImEhH59fYB7en92hn+DgH+Ex2lwZGOAZ4R5c3Zxd2xxiHWCg4R+jXV7gnt4g3p4hYOVd3mLdnt+fX12enl7eIN5
fox8endydXp6mFuIeX2KgWlzXoBxfWx5lHR4dn5meJtWaoNle5dKbGqeS1tVYWlwe35+eX53sHx9cn9+f312f2KIiXFqlF5qbkJoi1pcaZyQVYJpdniBfH14a3h5d46XWmxrcGNzb3V2aZd+YLtfWmNmfot3eZ16
mW+Xdnt5dG51dHp7fZd8hXx5eHh2j3R9lHZ6nXl1hnh3b3lzdXuEdIJlfHp1enh6ent0dsd1jXdbfnWMVn5deHakbHKTh2x+gHN0dW6MQ3d2qm9xdHp/aGuKeJh3eHl6j3lzeX56eH1ud3x4gZ18eHt8dXqAc3+P
b3lYbnJ+d4x6dHqGfalxdX55eIGEjnp7fYmCe3l4eH9yhnF4c29pcqN1dYiRanlxdpCGeX99cnp8jpF4d3N5d3eReXdzeHV7enJ9e2+WmHaFe3R8eXjJe39je3x4fHd5Wql8c3pujXlwknR3g3d4dYV+dnWTeHh8
d3h5aHZ4eHhqbnJ7enKRhX1lfId3eLZ2gXt2dnt7jX54nIZ/d3R1eGqOeG5ugZt7eXtvd5Rzb5J2bXVqdmaCeKNwYX14fnaTgGJ1eHRzd3l2bo5rY6WGd2tldHVyeJF7hnhpao1unnZ5hH53eHJ+fH92inaJlm14
kpB6e3t+b317gHx4g3hyfZKhgGpdcll2hGR2b3aOZGxuanhydKCae3hfd3lza2mTiH+Jenx0b3t8b32jeXZ1hH6efXl+en1+fnZ+fX5+fn9/f3h2fXeYeoGOd3mCdnl6bY58cI6Lanx5eXF8kHxzhJRyhnl7jIZ7
hHV5cXmKcX6JeXqGp358fnt6a3l6en58jXB8gn2Tent6c3N4eHVubXZut319d316fXN6f3qBeXl5lnJ/anRweXVzgG6IdYiNcnd9dG1wdHt7dXl0ZHixhHqGf5l2eXp7e3qNeXZvgXdbt352gW95eXZmbn94az9y
h4R6f3h9fHp3dnhzdYR9i3h4dXlueWJ8fpSWjINzeH59h3Z5gH6IfXl9d4h/d36HjHWEdmt/l3l1V351dI+Ef3OQc3Z4oHJ+enVrdnGHdH57gm1yh4J5gHqjcXh/fH12n294aXBzbXuTd3J6d2h5koaKeHN5eXt6
enV3moKBgYl4Z397f35berJ+j3t9fHd+bGqQenp8pX19en17fn50fYyCe3l2eHd7e19eenNnmpBicWd2bm5Ze3rFeXB1d3d7fIt5fHqLkIOEdX16e32Ce21xlYx6bnuLfHd6dpB8fHuOfWpteHKgeWpodHt0YGp7
dnl7f3qcgoF8fHlygIV+eXyAd4V7foCEiXd6jnF2h3tth3lmc26EeXp6aqhxlnyHeHudgX59eomAfn5/fH1/fnx/cpNxd3yFf4WHhXd3eHd7e459fYZ6gX59foZ9hX59bYh8qodxe3p8eHN8eHp7e4x4eIN7dpx8
gHZ6dnp6iHx9eYJ6gYSCe3uCd5B8fXeLcW57dpp2eoF8lHd2bHh0dnaJfIF9k5d+f3Z9fn17fXx5iHmId4Ztg4R7d3t0c32FbJF5eXiZb3t5bXiFd41xc3x2foWFind6e3SAdoGDenduonVsboR5fHhxdKF3bXNy
rFV3c3xpVnmoaGh8e3R4cYKGeXt8dnR6e3Z0gXeMeXeFe3+Zd3Zten2EdoV6e315hnx7fYN9cHl4kXl+jXV3jEeHfnVqfmx5eXFycV1ytIN9j3pzc3RuenlveX12h413eX11d3Vub5Ghc4l1dXdxc5d9fYR1enN8
eniWc3l1hXaNhnR5dnFldnd2pG11XnWMgYZ4cHeNTHd7k3dwo2h0ZJ95kXZ3dHV6dHt5e3h5gHqkiX57fH58fn56fX1+e3x4g3ufe3x8f3x7dnqCfIZ3eX5/fn5+fI5/fnt+kH5+f39pkXlzuXdnd3hkc3d3cm14
XHd5ep57eHp5cHR0dp1se4Z9eHN2col6nnGFgXdodIRdWnpnh3Zwcp5zdYx3jXOUa399fHp1lH18i3t9enqAfJh7eXd5YHZ3eHNlj5xpanNyZJR6dYpienuUeHh5hnl7jYWCdnt6fX58eHmThnV5g4ZwhnR2pX91
d2pteYxsaWpydHl0bHx4fHp6cqCAdHh2joN9fHx4gX+Gj4F2d3d9fG5wdX2Nd3l9hHJyeop5gH1oinV2YGCKend7W2iScJdaZoJ4enp6d3t7e3p5pnh7eHlzdIJ6bqd3e26Bd3R1anZjuHR1c3RoeHJscaVtXG5n
dpt3gXp6d3x5hYV6eXeGg2dth5x/dXN6enR6fn13knpjkXp5bHB4e3msc3p3enF4kWx1a6Bsgnl0cJJyfHOFbneCfHuMjI57e3GDd3l7gIKVdHp6eaR4eX1vinp0dY16noF+dneCdXuJeH99cX91hHh3kHp3g5d5
gXZ5eHp5hJKChH57eISIeoZ4f4CBgHt+m4F7eaB0hHt6c3Z8e3p0eo+QeG17eXl6enB7iXuVf4R5fIaffXV6fXx8fn15fX2EX3d3dnWScHB7d3ukdHtsgmh5eH5ydnd2enZvhJBUlW2CiH59gH6DfH59f4J+fYp+
kJl4dnKKcXl4mG9uX5hOaHJ+f4dzfpx+iniIfn15c35tbX+BiHNxhY5wdH6JZ5d8qGVrYJVplG93Zm10bWttbYVkdnR3cJh3e21XdnJ0ppRygnqDdoV2dntvenSZl4Flj5lxj455cXt2a3x2em91Y2ixUXVwZ25w
kWNMb7ByaXfAaGtrWHZqenptdG53bXB3gn+AiH2MfXt9fnx9foB/hGx5cW16enaRenaPkY5zd3l4hXKSaXF5eXt8d5qIaXmJl3B4eZ5zdnp7dn18iX1wcqN/e36ReIJ+gnh5fXl9fXuUlHZ7cHh5fHpwe2x2k3d2
cX98hnWNen96coZxhm6EeYN9eXyKn3Z9fHZ4c26JdnxybXl4co9+dYRwiHaXeHp3jYx9e3l+hoB7f3uFfXp7e4SQnXx+e3N9fXV6gnt6eodjgoZ3fHiIgH12g4CRhIZ/Z5CChnl5ind6eYd3hnp0eYCSeH12e36J
d4V0fY19d4andHx4knpsfXx0fXuBe317mXt7e3d+bnuAcod4hXeQfotzdnh3eWZ7f6FzeXd2e3p8l3t4dodyen2Pa3h0doWRanxzgXOAdHuDdph5f3N6n4aLfHtyeHt9fXd4eX11fKmKdXtwa4Zpd3efZm1xbXRk
bYlveXd1n3p6jYJ8eHiHe3t+fnl+d7B8fXJ/fn99dn92fnqFen23f355fn5/fnZ4dXtvk3h5fXl7fXOjcml4fHF7gH6HeIx6e3l4dHuJdYWHi3l4dndye3h4aXmCdZZ4gLd2fnl8fn9+fXp7en18fnuBfXuMe4GB
e4uEfHuDeYCBe3h9fYN4enp/kXl9gYmKYnx+faJ7in96dXN1fnd9fYWFgoKBgXp9eoWCf4N9fXx3ioR6dmdtfXpyeo6CeJFzi3t7hIqGeHt8d3l/hIp3eIR5gZ14dIGAenV3g3Z3e3l3hH16iHmNe3qHg4F5f4V8
fXF5eXOBtnp7dXp4cnSJeGqDdXF0o2N6d3V3hIaJgoZ4eYaHe4tsfn5+fIR8d3eZeIF9hYF+fXl4fY5+iYN5fmx5enR4e512fHGbd3qEiXWBd3qDhoqOfXt+f4R9eX9/g5t9dHZ8kXqCeZFbe411aHeDd3mEpX57
e290X3OWhnR3ent2bnt3en19hHujfXt9bX90eYhvZHp5dnJ5f3iqeHN+eX9+dnB5enp+eI6Tf3R2eZV4dnpveXl0gYF/hYd8hH56d3mEd4CKcnaBgIFwiWJ0c7B5dXl7e3p0gnx7gI14dpp7gX18lH15fX1+fX1+
bWxzYIp5g3l5Z3d3eXt4eod4gnt8fJR9iHtwfHZ4eHulZ3xxeWeIgnt5eohydGlxeYR5hnl+Y5OGd3lvd4qAb26MgHd5j4mGh3d4g4R2dnxvdIdjYGtRaW54eWdWdHCkd2hxenpylnidcnF4fG50d3mCfHJymWB2
c2VpcG+cTmbEfn18XnxYfXx0fXl8fnx+c2p1ZnZve3l6d3R/mX1gppxgcHt8fHh7lHpve3R5jWttgHhqfnNolXhycod2god3aoqBgXSHeHqBgIF2d3+BfH+Md5l3pWh6enZad3V5eG98kXx4fHV7fYB8eod0e6F7
c3uBhYJ9lIF5eoCAeoGGdXZ7en+AhoJ7kXiCfX95fXSNeX19b2tveHlvdoJvn3B6goWBfXt6nX59fX1+e359fnV0ent9l3yFfHl4eHaPdH1zfXekd3h1qXx4e3t9e3mIg3V4nXl2foV5cXl5eXd8hGeAkY9zeH9/
eXJ8t3V7e3OLfXuLfXt2fn17dm59c46Je2h8enR6eHp6e3R2yXSLdoJ4hXlygIp7eWSKeIt1eHVwe398coKRf4CDgn17hIGGiXZ0dIFyo3p3ZHZ5d3FyeIyDfnyCf3x8gYJ9fnqCh3l+jXZ4lXl3fXxUcHd4eHd7
fnd6b3iVjnuNcIN8eXp0eXSUfnZ9cWiLenaKen1ysnpsinuZd3t4epF9cnt9em18hIl5enZwbnyOcX95kXabcX58fn6AfoCZf31/gH+AgH9ra3t1d312eXZ2cZFyanyjX2dqlIlzVHB3mnlzim5tZm51e3eBh315
fHl1jH5yfpp5f3h7cIFzfIV9nZB4dHJ3g5J9aneVbnNxbW12iHB2bnqmeH5/f3V/fXx+fH59fX2BjXh8eH96hHl2f4F6kH55kHp5i3d8eX59k4Z9enp5fHd/f3x6kXh7eXh8eop9dZGAfHt3f5Z1fIGCeXp/fn96
XW1nYGFzg2+OqoNwao1lX3t3jZh5b3iOfHl6eXl7eoWKe3h2eqFxcXlpeHh6dHp6coZxeHNvaXKjdXWIkWp5cWZ1hHpydnWHmqFzdHZzhHd6jW5ykHSRe3lyc3VyeXd4fHVrdmdjo3hzcGRrXmGyUWiCanJwm3h4
doCZdGJwcW91jHt4fHlsmHt3c3l6qnh2d455d3N4dXt6cn17b5eYdnx9l39+e3l+e4V9fX19fH5UlHR7eXONhHSKb4B5g2x6rHGobG+Mc3N2VW1yeGhydXN+dnt0dnl5f3OBnHV7iHCDd3FsaId2d3FqjG1rYoCE
gY56enWVaXt6dIOKf5R5doqFdX6DeZV8gYOFfnl3e3mIdn+YdIx9fn57dnt8fXdxa356g353hHl2elt2dotzd299gXh3eXN9eYSLkXuBgHNkjW9zd2akdHiTgHFwdm5yc5l+enh8e6R7an2IfXZefXFvgXx5fm6A
k3h1f3RypHl4d3dqYXZ8d3hvenaUfmuVYoZ+fHtwfH2XfHB7i3l6fHp9cqp4jYOHfXR9eHt8eXt5cotuWJN7b3dUd3BtiHNsa317nWV2cHuBcnd4dpRufZl8d3WQeHh8eHd5b3d2eHmDfnqldYJ5e3t1c3d6dXZ1
dZ5oe3GGgX18enR9fIh3d3hyenuGfXR5eHiJh412dnRpkXBrbnpmhpGDnV91emhbc4t9dnVxd319fHiDvn91d36IeHSDfoR5hHd9foJ+eYxumnWBhY5ufHtzd5d5fWOBdXp8e3mJjn56cXl4qHZ4b2h8Z3pwbWOX
lmV3anZso297bXRtPmtNf3xhaWRsbd6EdXyOgnt4c5h4dHJ2e3x4eW5qiXdjjJhyd3CObGlpbY2rcF5trU9HdG9WXGB/f2VxfHWhfXx9e3qKenx2fX18fHOCfnV4foqAe5x6fXd2dXhtdnl5eoR5kXp4m351dY9u
f3d3eGl8dnl5cXSqcnB4rJ6XeHx6eoJ+fXx7fnx7eXxle3N2eKxOdpFlhG94gol4aHd7fYSbeIZ6dnh4fZiFeIZ9eXuId31+fnx8f558fX5ebnh6fHi6fXeHdHl1e297dZFyeXiJY3Z6dWiBnYJzanh0cXx5dG55
rXZxcXuJeWx9enVlc3F6co96Woh1dXWReoh3fZt9g36HcHuAfXp8fYh9en2EfJB+e3l7f4x7eXZtjXV5do56fHV3bnCEgmiLc3N2enZ2d3l7cnZrnm+XgoJwgZJ4lGV+fX14jnt4g3eacndsZniTdXRna2F1c3SF
pIl+e3x+fH5+en19fnt8eHlveHdpcoV4o317eXpjcpOCfHd4fH96eXmdenuId3N2bnh8m3p5eHl7eHJzmHiCe3CUeHp2fW57d3V6eZF2jmpveW90dGhyeo91cm+KeJV3fnx+foB+gJl/fX+Af4CAf4CTjH5+f3x/
fn50fn5+fXRicWd2bm5Ze3rFeXB1d3d7enqueXmCe4F9en2AfXx9fZN6goF6hZN8fYl6enp6fHxmdXd9knV4fXpwdnmUeHOCqHd4eXN6cnuNdXh4boV2dYx/end5d4x/gXR9jHZ9hHV2gHmBfnyNg3qDeXiHj3l4
dYNxa2tkkIB4hIGQdGaQhHZmdoB6gGp4eIF1jHpxeXt2hHJqV2dqcmxsr2FXYXOGgJiFfX9/fH9+fnZ+fn59c3l4r3p9fX2Ffnt+fH58fn6ajnl8fnl6fH14d317do94dJJ5fXt9g318e3x5kXhzfKWMd3h6gWd7
eWV8dXZ1eHx8gIx7fHt+fKF9f3h+ent7hHt9pXl9dn19bX5zfH2FhqiRaXpuclp5cmhpd3qWYXBucqWOeX18iX14fnl8fHuNbmp4cnSgmnt4X3d5c2tpk3t3h4J3ent9m3hxf3x6Z3t2fHuZe3l3fXx6e413XHeD
kmN5en+Mj3x7gX51cGJueIh6jXl7fG58fWx6sHp3dXWBgXx6eYl5g4F3gIN/e4Z/eGdwcXZyZnhzdauGdYN7YXF1fXl8h5CAe2Z9fnl7hYNvi7JxfX19fX58dnV/enh2ZYN/lXZwk3l9aW5/fnqElGKEe4Gee3GF
f3uUgHl/fHtdhHd4a3Ged3trbJqRbnF6wEN4dXOHint3bnJ2gmV1dnSIeHl0eXd6eXSHg4mNeo2Nc4B8d3h+fXt5i36Oeop7b42CiHl1en19fHuRg3l5fHyicnJzdXt5e3dcYZBqX49oiX1oeXV8e3t1q3FxY5dw
cYh3eHl2eXmAgnuJgJCAfnl4r3p9fX2Ffnt+fH58fn51hG52eoZ4mopxdH51foGDcYOTemSbaHx3cWh0gJhscXiOfHd4k4B7fHN2cJR3Y315fXV9nX6Jfn5zfYF9e318lnCBdHp9dniBaHp5d3iPcXOEe3Rsgn16
f3N/inqUfY+BhHx7eXSDfHt4nHuBd3l4iY96iHF4dHt4dHdwdo5yg4yQeINteXl8dnl2g3lxfnaHfXt4dYR1f5OHeIV7fnZ+hXl1aHZ1c3d+a3p6f5iJfH6efXl+en1+fnZ+fX5+fn91gnmEkXuMfYl5f3x6gnp6
nYZ8cnlya498hIR6eHh8e4CJdnt9d5J5eXRyeHl2onCBeIabc3x4gXt4d3p6gHmDZGB3en17enqLe3d7eHuueo94gqh7enV6e3x8fX14fIB8e3+Nfm+Dhn15eYt8fHuKfo5PenV4b3d6qHqNdHZieHV6hn1ze3x+
fX1zkHp8jHxybYFxd7hudnV1c5VoXHNeh3Z8fWd5dXlzqXh7fHp9dX91e3uAcop8hnaodnFpc29lf3F8f6B9j35yeX58fpZ9f4B4dn13mHqBjnd5gHZ5eoOLfnuDfH1+fX2Bdn51fZJta3h9eXuMfHhwZ3V3qGqS
bY58cI6Lanx5eXF8kHxzhHqRfHl+eYB7fYB8hH6Gf32ahH5zdH6Be35+dnF8ind8cXd+e3GGeHyMdHadd3R5iHRueHt1pX96enV4j3Z1jnlqiHp1cIN2eIxzf4R0pXNyhnF9dJl8hoF7cnd2eXeVeF+Fcnd0d4N1
h26LjXttc3puf4OBdXSDe3p0joh+b3eAhnt+enZpmnp4cX9ufI9wh2uNfXmvfYJ9fXp7enxyfGZ0knl9e32DfXx7fHmReHN8X3JyeXJtWHlzn3Rxe2BproR4eZp1hnt8eHqYeHZ3e3ZniXuRcnZteJ52cHt4gHB4
iH98f4CGeH5/eIF8hXeAh1lgb2pjb2NsbWmFnGGsbWFwfZuFeHhuhol6eHaIeHx6h4d6lHd1Rnp6dnlvf3mJdJNod4CbfX19fXtyjXN4e3lyjnd1e3lze5F3cXp4fH18YXJlcHdxWW2Zl3J1cV+RbXp3kIl9e3R5
fX14gX18fHlxlWmDoXV9cnpqd3V4kXl5dHt9p359e31+en59fXp+i152eJSVc2x1eW5qZW9tumtyfX2AeYB9eoJ4gpONeXt8d4B7mHR4doZ7g3pzd4Z5f3p5eXl9nm57e3d7inJ6eoWeeIuGZXVreXtvdZV4dJ9y
eV53eHdxrXt7cnd0oX14d5yQfHJldYJ4eYd0lHZjcXt4en55doGafXyEfHx8hn97cHp7gXd5iHyNg4t7e3h9iYCDfX6Bfn19fX2JhYGAfIR0cWJvZINrdnVzdnZrX3asmnuMfHd6fnyAdnmEhHeEeb+Jd2NycF14
dGpvd3h2am1mdm2JcHp+jIOOfGh+d3ZyepSDcnyMf4mBfXiAe3t6ekSNgYR2eXt6enCadXJue3xyiXZ1fG59j3t4fJGOfXp7g2Z9fHR3hXt5inmgen97dW5ypY55fXyJfXh+eXx8e413gnt4eHt6e3igi4OJfXd6
fXV3enF6dHmFjnBzbpGAd1q9cIJ5dmd8jm96dXh0cW1yeX97bXqfenxyfHJ7dZSTg3yMjH53eXuLdHqAeHp+fWFsdXN1lZV6d2J2c3Jojo1sdnmIeHiae3qEenpynXdVZmV8cXFyh3hxfXh0d3V4d12Eco13cqt8
eXd6eHt7fHycc3mBhpFefH1ie497fHt7dXR8fnp2fH58fXl7fHV0rnx9f3h4bXt7e3l3f4mFgZd1gnl5no5se3p1dYiOgXBwcoJ6fGx3e3x7e3Gwd3l7eX6he3F/fXR8e3yLcXx9eoqnk3h6fHdsfn13fXt9fHp9
fJl2mnaDd3t3dHGCfnd3ZXp8e3tmd5J8onRud3p5cnyMe3qBfJJ6e3tyc3h4cm5ukFd1d3V0anZ0cpp8XZZfZXt4e3x4gIt+hHSFgYKGdoGDY3qOhHppenWJc3Z9c5d2q3l8f399cX5+c357fX5zfYZ6fXmIem+P
fG99apx3dHuQfnmHfHx4mn55fn5+fn5+ZF9zmHF1nnd5YIF4eIl1dnVzcoZycVN4badtdHVvaHJ5hql8fXx6eYJ7fX9+fH19Uap/e3d5c318bnZwi3Z2oXSHZ3tzaGN5enN3b2tvYrVkeoN6eXt+e5J1eHp+sHpp
gm12eHqha3l1ZHd2cpNydYZqk3l2go96eXeAjnJheHZtfLp8fXt+c3xueHx8h310qHKAeX1+en9+fHx+f31+fXV6emaienh7e2t3dnluko1xTnR1Z3pUdG6lXm1sjZZss3V3clJwcHd4jG9wb2xjcJl7eH6Fen19
jHhqfXpzcnmMf4V9eYGBe3t2gYp9inx8c21xbnWDYnh0rnVybHJ9cqCEd3F4eWt5eHVkcHGJgIBwnH53cnmAiXlvcXyJcXWdgXN6mHiNenp4gnlxc4FzdWdycnSdbmh3iW5xnIt5eW53eXp0j3iJenp5eIF5rXZt
hIlue3WCZnp0b3l0a36RhHWXe4J7eHp7e3t4dXRwf3Z4iHh6eYl9fnp9hXlrfHt6iIh5k3BleYR3eWtzc4d5bHV0aHV2joN9fHd2iHiIbnt4j3+CcISMentxi3l2eXx5Z2JvenZwanZweYl0cq9jZH2EcXd1cHZ6
b4p9kZhxbHZ7dntjeH18fHuRe3ODdnyWdHOAhHaEgnqAoIJ5eXaAe3Z8e5l7eXd9fHp7jXdcd4N3epN3fXy1fn50enl+e3B6kWx6enKCfHp8d2KheXiBfnOAdI5teHZ7fHB3pW91eIKFbnOCbWF5eXZ0dHWjdXJz
dXeQdoNnjnh5f3SVb3KGbnCFdItqbGt7e4tzeI5vbYKFg318gnmEgX53f4KChX6EaJx/d4Jxent3Z22Ad2lxdnmDgXV6eYJ6eop2jISEiIB5gX16hHyCf3t/enmAe32Mh2h0emd3fHl2b5dxdnGddHd9ga98eodx
fnx6eHx6fW15eX17fXukfH1ufH19hnl7dYx8lHl9jH59dHt5e3CCfH+Ee31/hIh/f4N6gICAfoFzjnmAiHqFe350dHiChJl4fIh+dXJ7iH18d4t/gIx5fX2Bh452c3qLfXl4inV4enFofXp+eHqefHV2eXyMfHp7
aXZ2cXeXqXl6Z4RwdWl6e3ySho53fXh8e3aBdnp8iXpiao91bHFzeXhxiY50dXSCa3J6bXB1g4Jyb4Z6eG2veIp2f4GNe358fH2Cfn+KeoOEeXp5gYZ3f3x8hX58jIKLdHp+fHZ6r3x+c3x8emF3mnh5dnFwd755
gGp3eXl0d3qXj3R1goR0eIBigHd7eXF6U3Bsb2VmZnVqeHt9aXN1o4WHfXl5gIJ/f3t8gIV2fJFyfHegenZ0pnx3gnl8eXiTbYN7d3KqbHx6bqR1e3p/c3WJe3x4dnt6dnKIc3N4g32zf290cHNweml3gmlxcHN2
lHt0eIB3cXp7gIR3dHV4iHqLd3hmcnR1e6J5eXt3fHp4eHV5bnlifH6UloyDc3h+bHmNjHx9fXp9eoR8fnl8eHKVfnh3dWF0aph3dm9lY3B+eHJ2g5J5eXl3dHyCeHeQfo14entzeoB6g3eNfXaBgF18d2qUc3J6
eaKLhYJ0eHd8Y3Bch3BrjXRmZlGkUWdle116jW5nc3V3e4x0bmuCiGJud29qZn13d3RslW+IcJd9f3yAgYp3fHx3eX2Senl6a4qrgX19e319fHZ3fXp5dnB5dn+Mh3OQe3F2f3OFhH6NgoGDdXWMenlggnl7gH6M
cWqEeHuRnHuIc3l3g3iFeYtsbXZndXp3dmtxkG2VoWRub4dtaZVudXNpuXRrbGpgiXV4dXR5gnt5eHh3dX2RdHF2gG52bXqhlHh2eXp3enmRdHdolXdinXVqenV7gWtos4VdeHl3d3x7dXx1fnJib3dve4l9eYZ+
d3x6enx8r3h9fnp/fnZ6pH17fn59fn1+aYx4ipJ8coF6ep15d3h3e1B2hIKXd21ienpphnmAjnJEfHxtfH60oX1xfnx+fH5+fnJ6dHN4fnqeepZ1i3Z4domMdoB3c3GIeYt7g3N4c5OLi311dnd3gHx7hJZ1dYN2
enaae4J9fIx+e319fn59fm59dHSMhYJ6eoBwYp9ubnN4fH18rZx7fX1udnJtc3t6ZXuEcnt4fZ+be3lzeXBsj4N6enePdI+DfIZ8eIB5dHx2gouceHl2lHp1d355eX56j4qjcXd3dXJ6cHV5e3VzhXuIfIJ5fH6J
gHp5e3uKentwoXl2dHh8e3J5d41xfXN3bmGWi2R4bWx6cZBRvm5leHx+hnyZd3t7fIKEeXd2eYVdm2t0bH15cXRxqXNwcIB3aHx7gH5zjn19eHh9lXx8fGJ9gHqBf5WCe2mMe3h5d4h1h3p+eXeAe4SCeHKChH+W
emt3coNunnx7jV92f2xnYJR+fn5+e3Z/fXF4iXpudnyJfnp6eHidfHx1g4F6em57g69xe3p7c316cYt6fXZxeXPReXt9eXt7e3d6b3x5dXKKbXZ5Z3x6fX17hZRyd3x+cnZ6f1p1c3t5Zappl2NseXV9eoWGeW55
eaF6f3d/fXJ9d3aeYXl+fX1ycHZ9en19c4FxeX6GiH2Rd3JyeIZ4lWZreXJ2aYSQoG16dnh4anZ4jn5/fn6Gfn59e318fIN8c255eG+La3R4Y3FwcZidYaB8enl2fX1+fHZ7e317eXp8hoGCgnyFen17fHyPfXt5
dGt6ZYaAcXl4bH5xnIp5Ym+DfYN9h3N5eHt0eGWJe3Rwc3KClHl2lnt4eXeEbnl7hXV6bIGng3t7d212c3x/doZ+fYV9dXt+fIuNf3p3bXl4d4F6d6p5eX2GeHd4eXl6cYl7fnqBnXt7eXuAkHhpeW10fnZ7dHt8
enqbg45wd3h3kXl3c3h1e3pyfXtvlph2bnN0eHp8q32CaXJ3fXqfe3hnf3t/flt6sn6Pe318d358gXt4e3p0goWGepZ4fH95fX55enqAg4CAi4B8e4F6g4t/cnZ1lnZ5eXh5hol8a3N0jJp9fXlvenxyeIl1bpN7
apV0cXZTXHN5xYpvdG13eWt5eXp4dn16e3GYd3OpYnF4f3p6dXF0eX59cHqmfnx9fHdyeJx3fnt5bHV4d36AcmltdoRvg4FycXG5b3R7c2F5qHZ+f35zf318fXx9fXx9an6Qa3t2a4+Beo16enR7eHWMe3h8eWyY
e3dzeXqqeHaBaWF0Z3dUmXZpc3Rypo9/kpR2bm1xaHl4onRzd3Zlc3CUeHp2fW57d3V6eZF2jmpjc3p3e3WepnpXdHZ+Z25yWKRrd3BklHl4d2BrZnKVoWiNcGxyc4p0cnGga3hodWJ2fHuZe3l3fXx6e413XHeD
c3p8hXt7oH19cn17fXh8fF57d4d6c3SafHBweIt4epFzS3l3h2FumHd/jXl7bpZse3N+fHiUgXx8cnZ5lHZffXuNenpten99e3qVeHqAeZh/inp/f32af3x9fn59fXt+fIJ4d3h8pnx8dXt8fHdnfXh4d2ZirF92
mGZuY2prc2ZneHhstHd1eXJwZXdyZG6FR6hZeHiJdHh4Wmd/XmqXcX6QgX2GfWh9fHx4iHR1e3dhenuLeHR6kHx8Xnewdnp1dHt6eXeBdXyLcmuVcH+CX31+eol9enZjfHpwdnqjbXmKkHN7dm51fXp5h3uNeGt6
e7B5fX57iH59c3h8f3x0fXZ4dndydZx8e3t7eYhzgndscXiFc32Be36clnV8fHaBbYGLYHNmd490elp3qXCScnJzi5Z5e2+Eem5+cHt9eHt+hXuDanN8e312eYp2eHSaZXmOeXh6hnx7eHJxhWd5jXB8i6p8e3t/
fXp7eXp8entwV350bXV/enptqJx4hoB7eW57koGTd3x7d3d4lXKMdGSKlGp3cYaHcWZ0hnZxcXl9hoyLfXx7f356eoN7dH19gnt/e3uDgX17hYOBg4CCeYCag3uCkmR9fXpxe356g3xzhXZ3coeWendwc3uagXd6
anNwdYJ1dHanZ5NvbXNrdnSfgndnboZ7enV9dnaFdXp/n3Vzs3FreIVyb3R1dWp3YmdvfaltjHd4YH9vgIBsYX15gHx0fX9+e3avd3RsfHqLbnp7c3BZc610aoR9cZxniIl5dmx2bHl8dl52damBcnyKhWx4fX18
fXJ2dnh/joxjb3mKZ2+NdXN1e2lxwl5RiGV0iWybiHiTamF4a2Zubph8fnx6fHx9fn52d3l9kYF5hHqCd4Z8gX59fXyAgISNb3Z1c4upbnt5mXh7cYJhc4Vtd3dzeHt4eIF6g46ceXpDiWxsynKBcp5EZWlyZmll
PXFwfXt3iHh3eXVnmWaXl3V/eIhzdaB3f29tgI1tZoF/g5Rle5J+fHl1eHp5d3x4g4V1dYZ2fX9/c3Jwc3N4ioxygHl4d3Z8jHlxf3h4h5x1l3p/gnt5fXqLfoJ6e4J/joWDiHp2iHp7eHmUeXR4dmh3fHmPfW57
f3N6d4V8nXp8e49qfHx5fHx5lnl8h3h4cmdmgYaObXhzZnVnlpJmdXhxen15gXR8e3lzhYpzmGVsl3t4e3NxeHmHeX95kIl2Z4NwnXlyenyldG50eYiGYHdptX1wfnp8fWh9fn58fntaa3d7eHJidG2cc3F4rGdV
eoiAeXSbdXZ7cHVwe3ZxcYWKaHNvgG1zdndpbnCWb4J6dn17aHCBenlxbm2ZkYR0ZYN3d151hnhzdIFve4xub4V7ent5g4KLfHZ5eIiMhnSEgnp5h4CMe32Gfnx+eX+DcYd+l3p0eHl8dX93g36IfZCWfYB0e4qH
eGxxe3p5gHlybKN4mHl0eXtseXp7jIGBl3d6oG16V3d7c3h2dnZ4j3N1oX54e3x6fHGYaXtydHpsg3uVf397e315fHqednl5YXR5sGxyXHh5l3mJb4Z1WGh+eLpreW58fXZ5dYJ6h3mEeaN8eoR7d313fXl+fH19
jHqNfnOKd3uCeYB4i3mIdoCib3l+cHh7eHduinh+dXabenOAdHigfn14e314c3t8eGVxeHdwaHZ3jGxyeXd0cXVoeHhweGSRe6p1fXJ0i2amdpB6dXl6enhzf395fnp1UXt1d5qVaHl3bHFpoXJxXoqBcKFzd1qH
jnd0cHR5eHJsfHB3d6+CfnpufnuIdHN2anRhenBsenp5aHKnfJ55cWaVlX13c4R5eHR0lXhxcHioZntzh453eH9qgHl2eXV4mmh8dHd1gXd5nnZ9dnR+hIFvi4iDf3d7gnt2g3qCenhzmXh5cXh4enmDgoCDhnmU
YHOJdnZ2d3t5dnt7iGR1lFuSb3V8dJl6e3B3dnd4nHiUen6mcnt4eHt2dnV0c3Fwq3h3c293gXl3V19xd2eCkJGBfHd8fIJ7fX2DfoGDh3t3g3h1fHOViHltjXl8dXd7hHZpfXZ5f3iXd4Z3end3eXFtd3N1cG95
lnF/dnqIi5pwf3uAeIV3d4WMeYF3dW2ohXh5f3x7gn5+eXySfoh5fXZ4k3iRdnt7e3Z5gId2cIJ2hKV7fXx7kn5ufnx8fH57fX6Bfnp5gYd9jISGfHp4eG+Ngoh5dXp9fXx7kYN5eXyDfXdzeXN/dXWZe3ZyY3Jy
oXFufF6QcZx4anF4WXtzdniMg2BzdG16dpJwmH9/j2xuVHl5eHFzeXpzZWphbuFifH1+n3x+bnR+kH1+fH17fY6Pe3x1f3h7e3Z5cneadoJ0dXWBaJZyeXV1f3Nse2yCfYRwd2CCbXh5kXB6eIWeeJJ6e4WChYWA
fHl/fnp6gICAp4d+dneXfHt1dXt9enR6f4J+eHSFgnuEeH2Aenh2jWZQgXB6lI93eHlwcneXdXSFhX99XpGEf3t/dHFzlH1yjp95h3d2bIF9c4N1eXmKd2t4dW+ZboB6eIdxdXyJb3lphXRzgnhoenuOeJmBfYt1
dYF8e4WArnuCc317e4Z9fnOId4ODd458inl3eHiEh3qAcnR1d3aUhHZvlHmEbnqFdpWMfHmBeIF7c3h7eYZzhl50c3dRd2B2jb1qg35pdmmkcHp4U3lwfJB1o3t4fHt6aZ94enmNdZx7enl7eXo+eGVmaHZsbmt5
enadb3l3pWqHpHV3end9e311enmDlX2CcW6QjHp3e4x8dnmTeX6HeIh6c4qBd3N6eXGAdHeBmWxkt2l7eW9wenp7dm+CaXVzdJh/d351eHt5cn95hHKHdHWEZnd4lHl8e3Z0eHqagHNxfmx6dIaGenuUeJB5f4x4
b210ZJNecnd8a2l9cGyEuXaNe3p5dZR6enZ3eHeReXSFZmN2aXZ7eXlykHJ2q3qIaXl9Z3p2fXt7dKxxcmGYb3OBeHtyeLR7jl14e3hxdoOJlnp5fnmBe3uGen16gIR5hYF4knt6fZB/eXp+fICAfG2Hgnx5dZp8
fXBteXt2h3t3hop2dGh7eHpzhniTYm6elXhuY3lcdW52jnBskWtxcJeAeXeCeoaSfH96eX98d3xolX50b4t4enl7bG96pnFnq3SCeX53dnt4aHh+f319cHKGeHSOe3R3fmidbl+FcW5tepKEg3WIe3p2d3J2hnh2
UoRqc2pxqHh3ZnaLdHZUco18f4ONeXh8f3t8gHyFfYh5jXyMi3luhICBfHmKfXl7YXGBeHdyinl2WnJ4d7SJdphke3ZeeoV8enCccnCBbnlxkZR4gICHenp3eXd6eHaFcnx9fJ12hHx7ioJ3hnZxdpV7ent4hnx7
fHF6eY1omnafb3hpcHNte5N3cnp3aHmSgn6CeYCDfXyEeH2Bf4ODiYd5d3aHh3t5hHR1dmptj3tkmnVzap1teHlbdXCVimhphniVc3V6dYmDk3uDeHp5gX2Efn5+fZd+fX1+e318gnxqZWxzXVyCdHSkZF90h25+
l3qDcYF4eHp2fnh2fneFfolwen2jem5/enuJdXFwhHllvndpfHRzdHdtbG1wZ2xvg314dn+He3V5cHR0jY6GcnqEgnhveXV/epB8i3aAeI1raWRaRG1MdHXRaGheaZVweIJwd4iFd5aHboJ+f3x+eYaAfnx4fX96
fHR9jnybentpVnh5e3xufHp1emN4x3Z2eHx5hXyEhnuPenZ5e4KGeWx4a3yFjnJ6eI10enqDi3VueHt5eHeee3pye3iGl3V5d4CAenx9lX59h3t9fXqAfZp7jHx3en58gHZ5hIR3hHlwlXl9cXtmfX56cZV5nHZy
bnp1f42Ic5F7cHV3coeFhXNdc3B3dpF0iXR2aah0bXChi3dxenpyfHx5doZ7b4R3f3l9fHy7eYJ9d3t8eHx7dqBxcHhyeWR6iF1ud3OjbmiAbXZ0eXuJh3tmeHh5YaGCbm94amtyd3h0ZoGQaZqBeoNxcHN2g2+X
eHOZcHaCdnh3g356fn1+fnx9p3x9fXt2Y6BxeHh1dnp3cINza3iSdWSne319ent+oX17enNwcnlggHt9dnN7enl8e3Vwj6B0fYV5fX98oX99aH5+f3t+f3jCYGx4aGR3dmaDe29+Z2xFe25tY224dXR+c2pzdHV2
d3xyw3R8c3t4b3h1eYh8epSKeGZhX2tzdmtneWaSZG55fnmTeXeEe3x9i3d7goSPfIB9fH2ZiH19eXmIe4h4eoKDa3Z1aXF9e3hph3eZcGuGd3l4eJZ2eH1weXaQd3F2sHqFgnGBbHyNb213kHxzeFOCdM5cbnNy
dFlfZG1zbHSZe3Z2lXdpeIh2jGx1cW56eYR5d3l1Z3x1emp2e4+Gb3Zwenl1h4N8fIt9fHp0bH1vcXx4d3hfeXd2nX+NdHdmZ3ttbnFxcHh3bo2QeoyGfYR8hnqChYp7e4iBenp6iHtOdnOPjm6Ee3ZwYmx2ZoOS
f4WAeoJ9iH2KhH98fHaJeXOFl3tsoGt9d3Bqd4WCcXZ6fHV5f3pzfKh4d3t+enx7b3Jzd3ONcHdncmp4dYOlcoFsfHV8d3F2dm91kFiLcHiGinhzeXl7enp1d5qCgYGJbX16fniBgXp5gH+JmHx9eXB8k3qtfHZ8
fXR5fntzdHmoknl3eXNme3t4eHSEhW56dJRzenV5ZXuQbpV9eH2YeH13fnt2lnZ8fHJyd5dzWH1/enZ7mpWEen1xfH56fHt7hG+KeHh1d3WhaXGFen12inCPenl4f3R8e318cpp4hXaJcXRqfHWZd45udHN3cHSR
dI2ElnN3dod+dIGfdnp2fWuOfHVkfHZ6fJKDhnyJiIh1fHx9eo2OgH1ze3qWeX92jY9xenZ3d3uMd1aTdXJxenh4fXl4c3p7e3mre4FyeHWHg319b3J8fX14a3iie3l7UnJ3cqFtanV4dJGLiHV3c3uGfYd9e3x+
iX5+fn1+jn2UhXl7c3xwfXx1e3h9l3RziJR6e4V6dYx8c3x7gYV2eGqhdHdrbG92dXNUf3Bxh7F3k3mVdXqIfI95g317eW13jYd5hXJrg3p4cXSLdIpxf3qncGVufXR4enR0mmqHd3F9fHx6eHp+fXx5faZuc3l6
gX54eXOVi5l7bnl3enl0dIeLf4J4en98h3N7gHx4fHl2dXR1cHGUe3WOnXp4cGltgIx6aXR3dnx7bHd3enVtu3h5uXx+f3p/fnN+fX57fntjdG90cG2Zc4mBaWuFen2EaXN3bXB+d3l3b3iSgJGNbZVme2eOelV8
eWmgb3NykJNyinx+eHV6fXx6eXt7b3SleXpwbZRuaXZ4eHOncHZsbWpyaYmmY2J2d1lkg2xubWank3h6fHdsfn13fXt9fHp9b3p6e2Z3rHydb3F4e3lyfKhygHl9fnp/fnx8fn99fn15goiDfYFvf455fXl5fHZ8
hW5zgm1heXl2dHR1o3Vyc3WEeYSQe4p9iHl/fHuCenqHfHeDdHhyeXmbeYJ2fXN9doKLnHh5dpR6dXd+eXl+enp9dpB9fn+Xe358fX99fn56jIeFinh4eHp9jG+KdXWBbHt7e5CFqH16ZXx8ent5bI99fXp2dpx7
fHF/kHh5bnh1eX15eaCHenyCeXeMeHl5dX9/gH9/h39/fH59f5B6f32AfnJ0fG94d3uBjnl5ooNxkZR4gICHenp3eXd6eHaFc59yXZVQjlhUr1lUVk5ZWoSNf4KOdoR1b5uDd3p8cYSBenx7d42AfoV8f4GBgox9
eo6Af4x/k3h3aoGDfHd0hYqKhHpwbHF2eHCJiH+af3yDe3FdXHDHb4FWcmx6Y3xsg2hwcXxpjXBxX217gI+FeY1uYFRkb5uOcGuVYl5TYYhfeHFta3VoeXdtcLNtb5xxgolwh2ZtoIN0kHZwe2xqdVZ1c3VTZod1
d39xXrxtcHhlW3VmYJRkd3FobZB7XGmppl5yelFwYW6Pi2Zubm1ne3mCb2xshHlxblJ4o4V8ZHZwfnaNdX+fe3aNd3N3cn51cXJqbFljonRvcnCbZXiNW15yd75CbpKIdGtqcG1sY21UeIx4nHKaeXlrd3Z9enpz
mGdvUGVwaG10iWtxfnVmcW15eY5xfal4dod2c3Z1eHd4fnWBeHagenaHdneCaWyAY3JybXpyhXVzlWdlY7VoZlJojIJMZ1xecEJlpXN3fGNXcj5kXWuDfG+Ca1PBel9xYXNrn2Zyj39zV29lj3piiXd0b2FUcmd1
ZGi/Z5J/YWCCenqVrXhfeFdlZWZ1V3lWZWtoeG5iaYl1pm6MdWtkcZ16eXqwdod3eE1zbHpgfHVcT2OxTWqYcG45fmJ7iWFcpGlvaYNgS4pwe2pUeHVUZG6MdpqbeGx2eXF3dndyb3aLXHC4gXxlZW9DZ3FaaWJl
dFl1g2JvYnVyd2JucWzIb3J5cW2Sek9wcYJeSHduYY2CbIJ8e3Znc3Rmd2Rwa3Z8X2Z4mHl1hYN8dX6TdX19eolzdol3eHWod3Z5enZ2eXuZc49be5Jvb3JgdYVnall4e3J7hnV3kXd9gXhxeIVxeGlpa2eDloZu
fl5ze6VzbW+EeXR0bnWUc313col4gn98ZmR3VXqzY3lveHhydXGbfF6Eg2V1eYlyeKh4e3SCc3dTX2FtaGeCc3Nvn497lWuAenSDiHV5fHd+lHh2d4GEfmBoi3tzho5zgXl4bnt0gXJ0eXehfXh/lHp7eXl6gH2B
gH13oXaEc399hHx4eYR8dl91moxtcqNjdWd4jHZsbniFcHl2cHxid26Udox0g3V/an99im18cYJ5g3N9gYF8dXaJe3WRbHNzdGt4jXuEcHBZd3maenJ3dXmZe3FxhXl4a3mGm3p3aG55fnl0fXlujWl3fLJ2e4Ny
gWV5jXZyeIpnU4KFfXJkcYBzlHJqgmtvdIB3nnuNc3F7aJR0d3t2dnF/dX1qdpx0fX92iHJze4Bph3B5c2NDgHiFcYd/cnWNhW53eXtwanGRh3Jtj4pxdYxhe3xlen1/eGmCeHlocYV1b3dydXhxl4B+imx2hoJ3
YpeAWniFcXd/YXh2eHaTeGt4cWxpbH9vglthfnacgHyIVHVbdmp8enGPhX9sT3Fznm5nd3VyXXByamh+b2VzdJpxZWt3aomLZJNycnhPdJCRe3xzcXGEbnxreIN0fXZ2bmVlh3t4TXuOb3iReGZ2cHhUZG5hdIJr
bFRegGyaZ11+eVp4fWh6dHOPc3JzhHNUjXV1bVhrdGh3XWOAb6RuYn9vZX96eWh+c2Z2iHJrd3V2cW1ybmyZdW5va3hyoHNudpR7in13bpZ2d3t0dnJ6doVzeHdzenB3eHJyqo2OcGh/in14dYl+f4KZdXR5eH55
hn55fnuWdXh2dHKBrW90coBydnaIcH58eIWCkIiHi3eFiHB9dHl2enh2Zcx2bXFvbJtzdHl0pneBjmmAfXtveZd0j3V8cnp4dW15h3h1eoJ0fHx8c3OQdneCc3d/m4Z0iYp8eHx6hHd7dnR/fY1+fYiFgpp3d3x/
eHeBgHiCeHmLjHuAeH6Ae3t5eYF9fYKCgHWXgHh+gHx5hHd+eIN5dqZ/fXR9fGp5dnl0e36Lg3huhnx1dHd5enVzmYd5hX+DgoR4fHVzf3l4anKFi6lxaW98d4t0cHh3dXZ4h4SNg31pgodyeYRufneNeYp9cHl7
eXmBiH95fXt1goKEc3d3fHSFdXd3d3V4e3DFfnaDdH95h3OBg29xeItwcn13gHRsgYR9fXGhenh3hHp9d3V9eZB5dXmFbnV5epKDhH6IgXmGkH13cnpyenhygIaOeYGIYXx8eXR9bXyAZXdyiLpwcnuAdnGJhmt1
dYN8c3ONhn2GfJJ2enuMfIB+eYV2fnp8fIl3dnaBc3l7cHV+g3KteX6Fcnh4c3t3eXByfnqbhIZ1crFyfI1fVHKPe3lodnJ2Wn9phXl0aaN2j3p4eHl5eo1ub3p2hXxhhm52fJNxb2iEdnKAe25qn3VyhG18b4x+
d4B5dYl1doyKbXB5eXV5dl14YVKSaomGeIp1gnJnbneHcGmQc1ZkiXR8cXVzfn53cnCDenKJcItrcXJ3eW9wjXN4eI93dnaxf3x6enl7fHaKhX2Nd4Npf3eFd3hwdnNyeIGvhXprXluGeHCEdn9zbn1tcadyl1pg
doh8c3ZvcmJTkneZdWxliHp4d4p2cnp0h6JtdIlpgVJlVYZZaEBdZVZ2d8V6dJFjd3J4cnV3Ym5ecViGbW+aYHR+bYJqd2hnjHt6g3ZlgpF5aHp9eHp6e2imhnVzbIBshXV5g210XGNuc4SId211hYSUdXZ9eHh0
cX97iH5uYax4Z3J2ind+flt4ZmuImG+ZjXJ5dXV5i3d0fW1xd4R4mnSLg2h3dH95bW6KeX9nVkl0pW9zdnJwhoN9fXB3dmnEeG93g3p9fXlwmHp/c3Vuc311ZGtodHSRhGt0fG5jgVp3mHRxl4B1anR4fnVqgVFf
cXpvh5ZwZXBzc2tqeLF5dHdxdV9scJNud3h4dW5sbnp6c3PIc4SPdIl1eHx2iX59fX16n3B5dHSReIZzfnRsa3Z+fXR2eW98d36OdXt+f35+fnuXfHt9fYBrgFBnXVldbItyg3FfqWtydXaDc2x8e3p2eJ9pi453
XnN7kXR3W2tzg3N5bW+FgoRubYRvVGRudHlxmVlunGNubaJfd4NxcXNxc3ZzdWZvZ2dxZHFyh3WQcnGBb29pl2pzeYFrfG52eGhot3Z3YXJjX3Z7aZ1jdGtrcJ9tSlpNd3JyeXhhd3h3ZXZ9k26EUXxwd3Z3f3V0
eHhxpnRxcH1kd3l7eXNvept6U6dhc4hicGhwdG+adYt0aG2Pb4ppaX11eHNlaml5enB1snqOi3R0eHOFdnJ6enlzeG+qdV5zZ3qYYHhobmZzcnWPdW1uhXRtcoeFYYp4dXl1hJBzW5R0cXh4d8CLfnd+eHpsfG14
gIV3fm56l4h4jnt5e3yEeHqLeYF5dYyAgX59fXqDf3xvd292gGl3gYeDeXZzj3Z+foJ9eHd9snt8eXx7enp7fImBiXh2fWOBgo53d3RzjXR3dHiBeXV+jHd8e3d9lod6g3x/gXiNiIN8dn54eYR+eH+DmXl4coV9
gop5eYJ4fHqnd4KBdoiAeoR0d3p2fnx5j39/fXiBmYF7cXh8eHiBe5GThXF/cFNygap4bmpmcnhrZnSadI2TdHSPdmlzc3eEbnawe3h3bXp6fXp2jHl9eXhzbX94gI6Ffo93dXd0b3iLbnd5fmqGdZZlcHmDind9
sYV2c3lzR3VydHZ1bXhxdG2Ad3h2mIqFeoR6d3Z7eXWFhXl0b3yOkHqMenp9foB8joZ0hnJ4aHp/kG+Mb3dkdnqEkHh4fHp8em5ocW98bH10iXZ6dYqKj3x8fHd2eH55kIKLfHd1iIaDdHl2d32HfXuGdHx2iGd0
cINyeGp4mnl0fnVvdnF8dX2edHJ8dXN1Y3x5eXp0eXp8fX99zXRyd2x8bYxqfXp6dHiMbGl1dIlwbXGBjnJpdXR0im6qcGh2g2pqhm5KeHt6dG10vW9yeVR4eoJ7pWt5eJB4dZt1cHaDcH55hnB4eHdye3SkhoFw
f3pzjndsfXJ9cmd4pXN/dHxtd3dwk3h4en98g6B7enFRc3F9l59ld358cWqCem1vpXZ4eYGEaHh2gnt0eHSFd3qAgn6DjHN5d3h0eKp2eHdsfXV0a3t/enlvb4y9Y2p1knRxb29+fnh0aHhpgmajgJSDfHhtbnJ8
e3duZph4iX6RdHykcZZmdndydHJggHNtnnNze3p2eXh8dXd6mXRsbnh1g3N2tnF7e3N6dpd5dXeAfHl3knxzeHtufHCoeXN2fm13dnx1bnaAe3hzkHmOeWtgbW10kGhwcoduaJtraXJgg4NwYrdib3NUkXF8Z21+
lH9zfnWTbHF3a2qHXXlvc3dkdmxmgnN2dl52dLF0d2F/dn1yfpN0d3uCgXyUYXFrbnB7aHmIdXp5dXq4dmN8lYtvd3lpdGh2hp2BhHuJcXdmgH+Jfnx/d31ndqGGeG9zdX15f3l9mXx7jHh7eoKMfm19dnN7dH5+
eIx8lJGMeH5xd3ebeHZygXp7jox6inF7bHd8hJV9eXt5gX6JhYZ9eZdhVHB3dXB0dZOAiHyQfHSCgHqKgn+Qe3h+fXyCdXx5dnp8en99jn16inmKhIFyf3NyeHR+dW52doF2c3jDcHKKcnaBSnNcdnWHeaZui4Vq
aX9VaG92cXR1loSJtnN6cn16dZ1sfHV7fXN8kYF8cYBrc3huZXNpd5RuxnaGbYJ4iWl5eItvXnaBYH2FcX5yYWV7eHJ0bGl7d5Zxnop1goN4dnaEl3qDfHyBgIeBhIJ5ZHNximNvdnV1enmWjW6KiHJ4fYdxalZy
cqdyiI9pb3Bzf3uQo3WHe3t5eHt/gXl2b3GCmYV5go18cHN1c3Z9dntpe3p6eHN4dpZ1dXtwqHlpdW2CjXV2d3p4cHOBq39rcYt1ent6YXtzd3CqemZwebBXZqR0cXx2dGxvY3dvdFxTV3CJcKBlcHdbdoB2d4qL
lWp5a31wgHtweGSHeIRukHF3eGl2enZ3d3d8mHZ5goGgeG9lc41geIZxeXB0j3pfeJF3bXmHgX57dIqFeXp7cWN1dGtuhXt4iHaQqW11dXSFa3h6b2d7eGxpdnJtiXNwdYB9d316an15fXyHfG6Oe2eOd3Z1cnV8
enhxo390cGVNZ3SacnlqdJRybY15cnd7hIZ7cmlpe3xae5Fxb3h4bYeWd2V8l3h7e3lvh3p4fGRvcHlgfYtteXhze6h2YHuXoWt3lGx2e3t2dHVqcXlzaZ2Yd3ZzdXl7eXJkjmdrc41IhWR+Z2FGb6Fya5h0bYZt
mpdxe3l3ZXt2d3qSfHFmcHmGboZ3d3N8endrm3lbd4KEe0JXgHOkaIh1YnJ7aXCMbYGBdHh+e357pHx8f3h8fXCGeXlyg5x0h1t5hHdqgnF9f3KReH1ykHdwf3h5joRzf3RyiXZyhXl2tXp0enp4eIyMcXd9c5t4
fnV6d3Rzc3ZoknSAcHRmd3OUh3CTdXh1Xnd4d3pyfnt9hYBwd3mGd5JifXN0ZnZ2bGiFaoyNcnh/dGtod259c3KUc3KThH91bYVfcHJsl3RwdYyGb3dvdZSTaYB0eHyBbWlycW+Jc3KLbGt3cGxccIOMinRxanJu
aZpre318c3SKdXt1c25peYBpem5xbY9tjXh1inRviXl+enZ0YnR2do+PgHJ3fGt5Y4p4fGuBWXd3oXB0mHV+U5Z6b313hW1zd1hUjXmDaHV4cHiOdm6Od3qFiHt5d4N6iICHh3V3eW6Fh4B2c3F1dXeFfXd+d4Z4
fGl5dph3hHuReFhzdXJ+eGt9gHZzQnZ6gmxvkW91cnl7ZmyPdF93fXpvYoR7cG6Md3VspG9jhHaPcsFzdXhzgnpzUX9weX97iIF5eYdzdHh1k3N4gmpwgWp9nHB+eHF/hXlwfn2Gd3jDYHd0X3SIeXVmXYF8bnJw
ZW2DioJod3l6W2aDf26OdnpZkpJSbXF1aIyIVoZicmxeYHxbjWxxd3KGcYtxi3iAcHZ/fXl1fHl7dnWZb3V3dp9yW5Bbcnhvf4B4hHZmdX6WSlxTXnJneHNlpnxvbIKPfUVneHN5f3KWbmVybYWAb6BpinVzVH52
d3R2cWt6ZH9uf4mCh32Bd357c418Z3R4f250dnJueXlxdnJogICVnlN1dGd7Z3qMgFGLZXSmiFtQc19vrnNsdXZ7eH1xkHNieXm7cnZ6fn51ZYJ2e398dmZ5ZIN1dnB6bHdrmXlol2F6d5d5bnVxdnR+dG13lIR5
cXiEdYJ/YHh2onJxc3x/dnOAfrNydWh9eXV0c3yNdXd7cHaIcXyKeoiUeHiAeoZ3bnKLb4aAqHp5Z3pzeo2Md5R+fIRxhYp8eYF5d3qFenqKfHuHcoeLe3yFe3l5h3p5sGJ9gnV2eHh0S2xugpGAc3h5fnh2gkF2
dWVugIuXi2xseY1Ye2hWdHmEenKnZqV6oHd3Z36bbnF0Y3d3b2t2doNue5dycHV2e2pxdYVre22zW3R+cmxRdUlhWHGuU2dfcIp2h3aZfIB8bnuAeXp0fW6Be314fpB9fJJ5eniCjH+UYnR3cGZacXaFb2R+Vpxu
X3Z8hnZ2ZnqQq3B0fGmAeGmDfIJVd4B1e615enp/dXZ1dJqKe3eKdnthe358fpN4ZYJ+dHeBjnt5gXl5fXSUeHGLYI1icoJ3dmRzX3eJdHx1eISAhHZ9dXaKhHV6gXObgXl/dYGOcXV3iHt9d3+AgoZ2k2WHiFF3
e3Rxc3KaeGmogXF3mnlmeXiNeHlrdIBra4FzeWKGZXd1mI58fYJ8iHKId292d2t3fXN6fHaod3h5eHBvc32Id3ZrgXWChYWQglypbXF4Xnl3h3J1Zm+gdnR8iZN3c3J2gHFqdnBuc4yFcXxygY52d3Bol315aoFs
fFZlbWpqiHKlZlNihYdmkYl1kHNsmWl0dHB2goh5eHt5fnVyiHVufXiRdoCDiXCLiHd0eZ+AdXd0a3NyfnJ3pnl1em9pZG13b3N2hHiAgYJrYoN0jHVydoGFd4N0iHWFjl+Db4V+fYyIb3J7dIF8eXRzdXhxbYZ4
dn11eYNutG54h4RybHR9d3dsh3ligYeOcXd+p3iAfYh5eXZ/eXiIg3lytpt1cXh5gHV3d5B5dnyKhXaMiIF4dnRvbHd6kIFvdX+Gg3t7dn2Ec3p6eXKNfNFzelJjbX5xcHZ7oXFbbW1tcnSJcXWSeIBxf4l2dIeK
bHeEa3dycHl4kJGMiXl1j2d3gK12e398eIR3e3d1d4mbjIKJc3d3dot2f3NwenRzgHN5aGh1eW+bdJFvVXFum3x0hJF0jIVvfYBzfYBxeX5zeH+TeXd9f3h0h3l5kWx7hndxYndvdX17e3aBbGqKtFR2YmRscHKY
c36Gj3yTfnl3dIaQdnZ5bneodXB1bm5neXKmc3Z/fJV3jHl4doF+eV9zf2x1nG54fnGGbmxtmoN9cINsc2eCgHuQboF/jG96bIO3gX14YH1/e318f4B2haZ7fn15hYV6fXx5fH51fHeEdYBve3+VeHt4eIB/fY52
j296cGp4XXeDem+ChZJwV1+Bg510enl5eGVzgYNyhXlgcZuEd29qfXdvkXlheXqFb39/nW57h4F0eHl/f3h1iIt5cHpwg2V4i3WReHd3d4FwbW97dmNsech2dmxwbmd2hH2Cf3Wcf394gHaBbnJ5g5p3f4CEenl6
fXp7gXyAfHiIiG17fYh5dnNudGx+dXubm4dyXnBpXoV/fXODh2hsZ3RxgHuZdHN4eIiLd3p3dopyipeIdHtteX6GfH13eH15hoZzc3uEdXx7cXR+iXeMd3d1kXdubnF1d4d4dXOFeZB1hap5eGxyeXZpg4F5dnN7
iYCPdnV3fHt4YniDeZ5sd2aAb3J1fmJ4g4NwbYuKcotuk3KDdHSUeXlvd2uAi3eScHSmfHh1bX15e3l4hoJ9emyOkHuAgVyLdGqDb3Fvc4CDWHNyhYaNdHFwenNsgXJqZHONfHScinR4an1vg3Z0fHd0cniBdYB1
eGh3eYeDhnaDhIqFeYlodIN2dnt4YG5ghFiVfW9SbnNwcGRnhYKFdGyQgXF+aG93d2h3doWAdHV3gLyBen1/d3txe3t7hH98iHZohZJ0XHh5Z2+KknR4bFF6kXV9emt5gIh2c3WgdWqQfnqDdX6OenqDhHl8hnp4
ZIF6iYlxUXiBd111kWtzcYV7bn9rcn17dmFymIWKjWuGdJxmc3pte3SNem+DYm95hXRqZXZ1fnaZa3WDeHJ3j7NncXd5bnh4lHiDdnxvbXWMcXl+em5meYt3aXZvj3N4f4V8bXp8l3d6YoJ7enx6en+DfYWYfop8
en5/dnt4dnl6g215lHd2d21sg3OKeXVsdmuFbnN6ZXVopYhshXZydHF6cZWHf3p4g3qOdHx3dG2Km5h3enxxe4RkfXx4fHF7enl1cXqJe3h6iIJxb3F9a6NulHF2eW95eHVsgIRkdYBZcniZbmpTdHR2gXmGiGx3
iX1wfGyBdXdzcHGOd3yKemZ9XXtwfoFxdWRvfqBxbod9enege3d9dINwcYZ4dnR3aHJ0fGp1anqQf7x8nW5qd4hteHJ7cmt1lmtbcnqYeIdqg4NobpBodXZigIiFe26Gd3t7epF/iHx4goCDeoF2f2l5a3h9cnV6
dXWAhm1pip1chIZzbmhjdHWNfG6HfntlbXV4en91k3t5nnZ0eodve2CBpndwfG15dmZ9i3ZwfopsbHR3dXxneHWEcXeCgq5xi295fZGAdHh8b3OEgmt0lmJ1bW1za3l6doFwh4p5nHhPdVlxd2FgdHKHZ55diGV2
lYiBfWZuhHZqdXRtbGp9TpdcgHCCc2h3h2uPcZZac2aLQ3JxdWhqdZd3h3RqfGlsfG1sjGh/bXVtbWxeoZ5rZF9ye3R8dXB3e4pzaHC9cnacfnZohW9zeXBydH2fiXBzameJXm9veHhxgm2hY5dlbE6Kh3FbcZ92
dmB1d3O7d2aVfJBql3N9dItxcXJ0VWp/e3d1enhxcHtqc2eHdFeoX5KNd2pvcGJ4dpmElXdSbl1zhnqAe3iCeXt0eI2ceGtkkXVjnXJvUXdzanp6b42DfWt5dHxzcXx4fXmfb2NpZ6FnRm/DeHiTdlZ4X3J0kYxt
Vn5woHOEe3aAbHJubH6An5J3dWxYcHN0dXlwjXF3mnlmhGptbm9keHiAfIhyc42xbY13dXVsdnh3b2ymYXCBbnRwdZJyhX13eVRwcWxxfZWKgWKShG5jb25WbntwgnZ1a4p2anJ4Ynt1aWxvh3PEV5JodnSAa4x4
cnJ2h3lsa4t5dHltfXV5jHlli4FpeHZ5fGFkcoNuZXdtbJFtm4hrcXR/cG97YmlyeYZxnIV0eXluelx3a3V4c3hocnnPfoN2bHVubHd0dHl7d3aHmHNvg29trHZ4dHR6e4x4cpJPeHt9kHV6eXiGd3p0eIByg4h7
hYtwdHNwbnl2hH9yfmt1kl9ydXh4d3h5l3aoc3RhcYFuinWFenRleJNycXh6hGFzbXeUaHnHWnN6bnaNcnNzaHZ3drVmf3F7fnl4jXWAcnR5c2CwbGNbcFqeakt6dV6Fh2B0lJNqdHx6X35rdFpxZ2ZxgKVhcXd0
gH1vg3p3hot3hn+CdXh+gHp4f5d1dXV+bX18bHx7hHuSbXR6enuIdXJthqNrb3d1aIN/bXNUdXlqeXiEc3R3d6Z2YHeIdXp/a3V9c3hkhHV+cXxriWOPemxyeW5hc252kXG5fX1xgoFLfnF1gnaFc2lmo3p4cm14
b1pzenJwd3Z/cZlvg4xxcIqBenyDcnB3d2WYfm+Fd2B7iGxwdYBgcalqgWhpdXB4h6p9cnd2dnqKaGB3cHSfb4ldbXF5kHJ5bmWUh218hGZgbHl3eFp5epp7aGVxnWZ9a2d4e4ZybHicZV1ldIN3hX52c1VweHF5
m3ZjenRtYI5bdXBbXlhncLSXXWZvVmpehndqe3x0gXildm96eHR8d3N1cnd4dXJ1qnZweXRxh2t1e3ppbnVsf3iFcYyKd3mLe25yiHaPanh1e3B6fniBg3B8fIJ1aHdxdWdgpaNub1p2eHltXY58c3l3gHd4b3OQ
d4WSfXR7fX12knd8dXpxeYJhcnRvdGF9dHd1a490oXJsfYdqdoKcdHZodY1rcG1na3Jue1RvfXd2lIB6cXGMnnt/eY5jbWF1dXFtiZNjg3R4fHp+l3aGg3mZend7fHZ/d3uIlXh1coyFdXd0dnl+eHt8fHZ6fGN0
dZFuc4Bzknl/eIiIcnx5d3t4b2iAln2Fm31mam9TdoFoZH+HlGxsh2lxdXOeaYR0dXZ7c2xvaKWCd5l9dX9vjnhlenZ4dHGceJV6d3l3dXqManRygXWFeG6Ca3xzf3OIenFyi3NmhaNfjHaBbYNohZx9bm5taWtx
n394dXV1eXKShnCHT2pvdnVlY150X1+GcIp6Z3CsbXl/jIhkdG5zcXhumHJ4dXVtZGl3fG1SbnSComluY2WGbYhcbn5ddHlzd29scHedcpxXo2l1dIJfdHZ6apJxbIF7a36tenl3god7dX93eoGCd4RpbHZvdGx5
h3NigG5lpWF6lm5+c3BVanmJjIlzb3d0hcKDdXRzg3d3gXt8dX6Hc5KckIx5Z21Xdmxha3BzanNzvYF6eX5ldoSTeHN1cnR2c69yfnVud3h4c26TXG9zdIGPk2lodnd2eGFtanJgkXlnyHN5dW1yfHl2V3h6aGuC
XslwdHh4eXiAcmlzdYp0d22Qnm1yd314d4N/gnZsdHWMp3hydHJjeHV1dXFug3N1jLSBfHNyd3V3a3NwcIGKYYzJn3Z3dW92dnNucHlyfXNTtYt4dW+QdoRtcYR1fYNxeYqsd3l3f3p8gHNyenl8eJi8g3Nydlh5
fXB1eXSAbHVvwoxxdXWCeYRfd2d0aWp4aLt3dXVwd3iRcHVacIFxcWuZf3B2fH15dZCBaHFoc3Rqp4KDe3lxfHtZdnB0i3p8aqd+bnZ0oXZ0bHGMeW5zdl++Z3l3d3t5f3N8c3Z+gHVNoGh1enVwdpp3YXd3d3pz
ZLmodnddbHZ3aW9mfXBncYCYjmxjdVx1mmd4cYVldHN44ZF7cn91e3p1dXN1dWlZb7Nse3p0cXpxbnBxbWSJeYuJX251hn53cUJreXWFX3FyjLh1d3aBdnxxeYZ3fX13aq1ydnd0YHl1bHGGd3WrdXCwiHZ2eG54
dmtyYnaIgWVqemtxd7dNfXWAdXhmeHdscYBqamFppm5oXGZqZlJtZX9ib1pZbZ1vaoVyb3BsZ3NrcXZcsmd9bXSEdGxzjVtbdoJ2bWR1o3BzgnJqboBpdWJ6nHWycF54eFpzdmpzdHVlmX18dnebfHl0eXOiX3d6
YXZ6fK14iXx6b3x6eHh9dmlrc2xjb6twcHJpfGlpT3RTbHlya412cnNsaouImmhecXV5d31wc6d7ent8dXt6e4llq3NUcn50dFWKXW5wX2CugWRrc21QfnVycm91dJOAdZFqa1umc298VnJtbGl/gZWjZXF1dnl3
dV92aWRoX3GghnF1fHFyeXpvc3p4bJZzbW92d3Jxrnt4mXpuem9zeXZ1fGt1e6p/eYZ7d4J5fXZ1eHptf29odHBpXmuEvGNkZHV0dZBybHR0cH5tjWpsi3Nul3R4dWV3enV2e5J1g3d4g2hlqmpWdXJce3BMbm5i
gW1wcIiQYXaJdGNvbn2bbFt3dnRvjld3dHJ3bHF3oYaudHtcUYpPcHdlaHBnU2OrhHR5qnF6bXt5ZHxqeX6Kg2uDZG6KaYZtdWpzYHVubYlvZWt0dW5ya3hobaeLh2ZuYWN9dmZ1jXlycoZmf3yTdmh1dnluc315
eGd0gneAbLOOQWhmb2tYbm2bTWRmbmlauHqQc2N6eXp5enx2e3l9cYqQYW5mbFRzaGpafGGtXFiYYnNucGlkdnBignZeaZSHfJ1vd3VndGt3dHWUcFliZWJeb32XbHlxcnKWe2BZcpJvbYp8eXFyd3JwdIV1lW9x
aWBvcHqffXV1Y2ZoYKBtYp+HaHJsaXFvdHhxcGZrd22VhHR9onlxen5xin14cnd1W3J2dll2a3l7sXJ2emxzcn5/f3Z7fq9+f2Z/f353fX9tiKRyjmpweHpTZnKFdWx1Z4V1b4N0kHRwUXVtkHlyaGZpbWxqmHWR
d2lpeXJteneJlXNjd2pul3d2jHpvc3R2Wmt7Z5ZihXNwd3WFZ311hnKMi3d1dZuBfHZ3eHtyc317jmxZanGwcnOJdG59Y25niGx9jXZzYGd0WGVrdm1qc32IdH18qXxpdGtwdmt0cm1nglpii3V2fnamYXKDfXJp
Z4BUZXhrbKqYUmyGcnB3azdqcWNgXZpucFRpXZ9bhmRYjVNpWV1kaWxaXX5elkuHbGJ0cHKHg3h4iHp4dGdZelKFYGVjY2x1bVqfkIFra11bd3p3dH2JdHRmaISZcn9tY3mYcrR2anl7ZnJ7dmVrcWJXYGBib6lg
mVlhZW5Za1yIfH14bXybfnxweXd6eXF9eGtdalVpT25tsmaGbFBoYmN8lWpvcG11aHJtaGpOYaJranJghFuWaWqPW25zXGZgm2pteW2JY3Z7cm5wn25mb2Z3b11pZmR0dJRijGl4aq1fhHeNYpdkZ2tobG9va2Np
j2ODgW9zc3FkbI9mbmyYZ29iYXR0Yphvn2VibndpaW5tbXJ2kXZ0eHdib4NsmYZwaHWBa3N1apFvYW5zmm9sZ1hgVWpfYlR2c8pyZGhrbHWAZX12d3Fij55pfXt0cWhnUWhvi2punXRyhXJvaaBnSl9bfGNhYYdu
ZHx3Z2tob22ecHCAipBad3lLdpF2eHR2bItsaJNkYnhwa2KefZFoW3KEdHloc3Z6eHhhpG91d3OZe3COd3hvsHxxfHx7fXx9i2VqcVx2dnp5doSVYnJ3e2NsdH1Pamh2clKsWppXWHFYbnV/jm1pcnKMeX5ofnZk
bo98fXx9iX18enZ7d3eCeKR3dXVsenl8d3J3d3l0cXNpYnNZhoBlcW5jeWSfinFOYHhnbXN6wHt4W3l6fHt6fHF9cnVxYGlwfHlqdKl8d3ttkHVueHNdpHZsZHF1tmtpbndznXZxdHl5dXWNbUxrgHx9iHqFe2B6
d3h3iWJvd3BITmx4cndzdbB5cYx1ZGxug3J+i3hjaXF3eXWPcXhwZ3hmc3Z7r3SXfnF8d112jHlmb21zdnOSlF9sVndvd3d7gphvdWRrjXRvZF5jfHlYbmtvZm+gbF5ycqBsb5BydnKBdnebm3iCeHZPeG1ud3Fs
d4VydFdnzXVxXG5xbWdlbmNwdpV5YHmvdnR6dZF2kXtkjoqddHVvenhuc4SIaIZuo49vqG50cHp2cG9wbnJuZ2hyZK2UZ4hnc2JtcGB0U3JCfq1cdVx/XF87YlhMak5EonKQeHVjdnp0bHhwcmGHeGWwcXNjXm51
d5CFfXtoaXJsaHN1bnfJenNEa214em5eYm5ydnqGcHp4c15wb22nd1ZvYHRumadvbWBmaWthV3uIf2pmdGpqcYNiaGmEh2hXVY92cHVxjHyCd493kV+FZX5sdHVmcoF2dW9yeXWKbLdtcGlygl14c3GUWZKUgVtj
TjqFa3FiWHJym21rsG1kcZRRZGFxX1VsYJJibGBVemtwfX58e3lyfIJ3eXp6h4Z3d3h6e3iQeHhzdm2CcoxtXGJOdX1bUFhwdIBee8ZqZW17h25uWHZqcnJiZalkXWmtU2t1eIiGcZpxa2lvgIyFa2tsVZFtlFZ1
dJJgaWJbhm1mkoKKcGhzeXl4dpWCc3B3caB4eXBuZXSgdHh9dXaQfGpgeG9tb1JxbmyffZBmbFxYoGJbV15mU1tRWmBaWFWwW31kbJJrYnCpW0ducml8g1GhWnJgdWFwdmloiV+Jc3ZsUmd/Ym5XdHFcaWdvZ66H
iGVicW9lrnJzX19ybHCTWW5vcGqXcm+Qd2SKfnRdeY1rZnJua2ync3VaaG6Vl2BwXlyWWHJidHBkbmqhaphtVIp3VGlcc29waVtbVn6xa15xSHdweYZdc2trVWd/b61tdIRpaFOScHKJZkphiWxpi5Bzf3F3mXZ7
cmqVdG99cXmZkXZlhHNedHJ1Z2ODhXRmbXJzZ2WUYZhvZXRnYVZ4m09Rc2RvZn15g3h0jWDGbGa1ZXNxdmhgfHlqcHWNd2h1bnZjd2Oem3Fwam9wZn5hiKKUdVxwbFR0dmpza3SIaWlYYXVmWX1GbmtkYVpWYImU
bGx6dWGGcHiOZ2ujcmhyiIZwcqRri3Z4cHSXcW1udWJ7Z4ppeIRyg7F0aY1ycXZzXnNnd3+FkXmYcG5icoxwgVRwcFu4bW1ya25VbmVXWoJfdqdrcWxudXdtcXp0fW2TUXBdam1Vk2dxomJseW6acU+Qb3l1WZ9z
YFVudXF3bG9ohXFybnKgdXRee21vbHFxdHRsaG13eat6enCge2h7W298cn5vfX5+fHx6rnF5d3mFlXV6enB1fHR2cJF6d4B4YXWBZFlojHCNV4iMVF9abIp2a4xrX1JpZItQkmVxWodtfldmanpxcWtuoHdcXVmF
iItvYmJmk3RsbWlijm9xY45sZ25pdWOaj1doiIBqXGeOdnl5d3R2d3aYa3NucnN3bnp1d5x1eXt5cmdvjnB1b4ZyanybdnJ6epF/eHNwdHNiznl+f3t9fnh8d3Z/fXR8XW5rYWxgZHJ+a2h9aIKxe4Vrd2WNc5uC
eWxxd3ttdY5YanZ9bW2nl3KAhHZ5cHFlX2/Cb2x6eHt9dXZ3nHJ2dnt6gWpze2x3c5VxcnN0e3Ntd3pyXnFwbHh7YWRtcrtmlVpneWJqh3NrbWdykXGIbFR0Z3eCaoRwb2qFZ69qaHZqeXd7cHaieXFqeXl1eXd4
ZpNubIhyd3Z6hX9vfHFuiXefcHRWgHN0cGdlX2x+hpWKZ3p5a1+GeHVvdW6cZGWjeGVvbFtjmnh0dHmWbGyJbHlusHZzbnpscIRygnRvk2x2b4qChHV3eppqbH15dF52aXRqc3BjvHhvbGlxqWZtcmhrdG2scY90
dXdndXZ2cHV/h2NzZ2xWcWZeglqVd49+eJRwd3KOmICGaHpzdXeBdaVpa1+LdH9wbGdlbWZkYWeKd29sbodXc3JucWubc25rXEuqYZhcWm6Oa1VrZ2eCZ25id3p3gm56d3Frc4NnnW5pcXV0YJRkeXiQcnBsepdh
WI1za4ByZXJ0Y2GEX1aJj2WDaI5iV150dotlbZJiX4Njc4+Qdnp6dHp0gnd8cHhucXRbXV1ibWpuZlR2cJ1msbWGVW5xbG13dGl4anthWmePlW6Ab2pnj3V2eoZqb2qKcZZwa2RzbnZxYHRzXp6eamZ5a29tgWpw
clBwgZV3aJGaeXlmiXRjeXhudGyDamZsaXlzrnh5cI96dnlwdnJ4bnZxYm9yqoNuclNma2N0Y2dQYnFnqXJxcXCJd2xkZ2xmcHFenZR4e2d2XW1tXHGSdY14dpJ5cl51d2dtcpZzb4uSgFt0ZnRPd3Bhb2RjoGR1
Y2aTeHV4qXp6c3p2fXxoe2mQdHNnhZF1dFpng5JseXBpjXFve3aTj3dzeZl1enN3X4d0d1mJamxKn1FgZFRfWJ5nb2FmgWRvbWxgaltRaZV8dWx1ioFrdndfYm2ecWVvhm5rdX1yZG9uZGBujmyFW2JwdGm8dGtw
dj9raGhkZWp1eHWDa26Rg4OGe3Zxcoh2appodGtuaHSPdGZkZFKdbXZna4Jyo3B0eGl1f450bYFngXV7a1pvoHJZm3drfnN2YoNwkXeDknR4dXZreoVtdoltbIB1aqZ3gGt2anN0inhkZ3NaXliLcmRnxGtpfWNU
kaJweG1tcnh3a3BncnVibnyKd4ZgaHl2eWtwi2twZ5xubq9wd4B0knl0dnR+bXqTc09ze2yAh3uSaYFxf3WBb1GkZG6TfGh2dG5yb25mjGJycXR0cqFki3V/dYBwlmpxaHeVcISCiX58a2dtkGtyT2RtgHZwkm15
hWp3eXGDc3Zod3JrY2OldWlUlXBvcWZvaGaHdZBpYnWBk2Zsh2VtcJJtdGJwa55pmWZqanNvamxudrN2dYN0iHtwenZ8eXx6TF5vb3FiT3dmsY6MaWJyX399elh+aHSpgm59fHx5fH13am+NZWOIc3Jbd1BnZp90
WGltnWd8f3RtnHtlgm9ta4mFbpF0l2J6dml8fnJpd3V+XoSwVWdhX2yaX2dsZGVrQ2KukWR7Y2dtU15iUVZkVW1vcnS3eXF3dHCMknxyZmRwYnNrhGlJbW1tjZpgam5hdZVzdGBadXNuZ11PjJBXj5VqeXZ3Y3t7
fXR7w3d1dW6tT25VZmtpeHNuaF5da7FydFuBYl5zf3V9gpWDbJxpb2h6fHp0cnl8fXV9d7RndXlla3p5cXl5eXl7gap5YX1tfHB3amNofHxrgHttb2ZrnmdxeHt1qWF8eG15eJZ6cHluhbB0cXV7e31heXuFeXt5
ZHx3lHV0dXeCeHZzdHx+ZH9/cHJjcFl0aW6bf29sZ3FolXl7fGyNpHtjZ3x1c2B6sptgeW1scHVudn+CcHeBd3OdfXx4e7F7ckp8c2hzd3uTnH1oZ2BXa3NpbV5pZWpzlXBgZkpknm5vbnOWYXVjbF5/omlTc6Zo
cVxrbHJvXGVUhoxnZHiaeXV3hm1xj2d+c59zeHRwdpl4a3h2aXJ4dnh0c3d0coqGgIl9eXhshHBgmqZ2cWqHeWSLdnV0a1xve4VlcW9ydXl3b3iCcpRlX3A+kmhzc6V3eG51eHZrcHKYWmpxZGhpc2teZbBsflla
i2ZocG9xpXFze2ppcH1wXXuAeXBzmF1za1ZtbGWMZ2tofXN9c3rKfnxxfH19fG1uatNrfHF3fn58eXN0dX15fI10bXWIf210doVma5xtcHB5eXp5fXmle3xvfXx8emp7mZCAd2x1d3p3cHl6d2eZamaefXamfW53
gnN4enp3aHN5fHZ4knaDen+Idnl6dnJlZWlykWVujHF2bnJreINyim+GbHxweJt8fHZ3k3hxcXleZXFglHiDcXNpY21tX2SZd3h7sHtnrHl4eXx3c2t5e2N2jW93jIGTdXZwX3Fwh3iQWIV2Y3auc2tXbHFocXhm
bW9pcVxwYm1hZElbXLSeWXJ3gHphZ3CHmW9ydXaOXmevlHVrcWRjenhvbW6IY2B3Z4J6XXauhXp5bnJyaWxra3N7b3qTiHJ6aXZbp2Fjc2tbjHlcb12Gj2ZFbYZqal51fHyTk3mFd3Z9dXhzd2R7fHxnbmZYc2Ru
bXeEbIyIdHmmjm5kdHRreXhyaYR1W4VreHF6eXjLcoB7bHZ3bnd1a2d6dFRtaYR0b2ltYG6GmHmCbGZka4Jgn29knGJqgW1ubYJ9c3x7fnx3erF1ent1a0ukYHBvZ3RzbV9/ZGFxk2hPrXV7e3R1fKd5dnJqZ2px
W3x2empndnRxd3ZqZ5KjbV1zdXJzs11weWlvaWttZXOCj3BxkWprhmljfnRzdnVqZWF0hWuPdnJ0m2tnZ3KJa3Jvb2mGZYZzcndpa3GKc4iec2d+am6rfHlvdntvZHV3cmmHlXNwfI53cXJ0eXJxhltxeGqjdXN1
cmp5YmtugXc4fmVaYFKAameVXq5aV3BOinOIdllqYZh4cHV1eGpwdX52aWlpamdyc2CYY1laj2dsent3cZxseHtvdW2LcGF4r22QYW1yU3p3cnJtaXBxj1d2bJVfjW15dXWycn5vfG2Eg3V0boN0dGpuZI9ua2qC
VmyJapxzkHl3Vnd0cmeTX2SYdXVxZ2N2rIppc3Zuf2OHkHOaXHNvZax3cGdydmN0fWRxe394k3GaZnFubmBvaWBucHd5aZN7nnVve3x1eXZ8TnFkZW6VcnKGYWNxcmV0n41sd213hnh6b2ZpeW9ve6tmdXaPioKD
d2t2dXZ3dHZ0cnabb4tedXqObmV+dG90XV5vb2BcXnRpb1NJw5BWWWhuilZpZ1xndF+Ki2xnnoWnWnVda0pycWVlVmyhYlaVd3KljnR6Z4eLdnZzfHp6fHdxeXh/eIV8d3Z0c4F2e4tsbbZ2d3Num3qGe3d3fHhy
Y3xhYIt6s2pjP2VRZYNYU16Ka7V2bW9qdXJ1aXabdH9abmZdTZWUY2Jdc0+aVlFbXKNxd3BxbXp4Z4ludnqFeoN2c2+UZY6Hdod3cHxxZndwc3iGdXakenpienV6bnd3TFSPYXhVdWxvW5GBaGp4e2uHb1x6dG11
k3ZedHp1l25ga3h1cHOGeJJpiXFtlpZpY3Z4YXJzc3Z5cmySj2tpjWhjd7mPZG9sdm1xdHJrjXN5iYV7h3x9enx9g3p+fnp/l21ycoh3iXtzdZCEdHF3dGludm+Cb5d5dGp7eFF1Z3lnZWltUneOcnFfZF2XjmaT
bmRsXVRpWm9wlGpTa1uMUGaHZ5N5kn90dWJxV3dja2k/wWuPfmNSbllvqWNhdlhndXl4d3ddeXt5ZXiFkm+SbnNpYG5iXmBha7NvoVtjXmSra2aLRVtkYWpRcVVWVFRbj3Jxbn1yaaF0WIZwcXOnhVSPeXF4dm91
mIhkeHR0bXN0aW9ub3F6dHKTdGdlen5pfnp6f39+kn57dn5+fX96f3Z2bHdygW55dmmEW8RjamF7bomXYIdgc6BnXnJrh3BrmHJvhHNseIF0bHOac3B9iYVZW21wYHVtbmGUgGJ6aFhsdWqLaImIlXlsaG2HiXVv
UV90ak6QdHV1Z1adjF1eZnWlcXx9c7F8ent5fYx6WXyNfn91jn9pdXdmdGxxaHNqd3dvbqdfanh5Z2h7jVxwglCbbnmYbZl2c21fXmlqb2aGV3Ric3GXhXNXkXJwbWFxmXB2cGilcXlwaXdydWR/kmSGb2uPdmdt
fWKfYluDYF9Zhm5pbJWVdHVkaXJmZLZahId/eGZrg3R0bHFvbm+gdGtxeXRodmxwaapkbmhvhXRWlKNWgHFqdGVXgI1oc2Gde3txeXZ4anmYdHB4dG14Y3hsaYJzX6psdl9/bGdpVGxhbm1sY4NxdXN0e3GAiJdy
iGtydItwbHhydmlvbYqcZnuFfHd2dnR7dpeEdnh4cn6XbGmIfHJjeG9vbHB4Z4GAU09wdHp2c3ONdmx0bna0dFxWXGlqbVtwrm2rbXFtYW9YYG1nbVp0cHFManWPXo+ZWHlkf19naXh2l3R/clNyk5xpmHJzb1t4
dm9vdmSBnHRxj3qOc3ZnfH11b3t9bIyJb3tzzHV6fX58eXN7enx4d36QanFuo2t0ll1na3RueGBpkXBwcoJsdnFkYX1tfXWfYKpyd21wdHd2XWxnaH5Hm2SOe3WEbnp4eHBlcXhtk32IdINsb3h5enVqf3F2cJh6
dGxsantwaHByboBhbVKoZ3WMYV5jnHtsbVVnXFNqjmR1dYG2Znhsdntsd3FvdHaCin17cX11kIV7eHh3eHp8dnp7g3Z9dIB3lGp6cnh8cnN7XG1lXWREcWutd11scpNhcnd5eo13sXt6d3d7dnh1e1x8onSXcXl0
eGOEbmpxe3JRZW+tY1tobWN4W2ZXYZdljXeKeH1xmHp9eHt8dnp8e5F1hGlscJx3dWt3c3hmcHtveniMcl90bG9laHikbnJlbJZXX25wYpx3mXVudXdnaIpWXWplbHN0Z25yi32mXmZmbHV0ZnZWeHh1om2BcIt0
go97dYV3ent5en1re215l1p3dHh9ZpN7em5qepp4dHiebGCAbl4+cWe2Y2djVXpbdIB4enp6f359fnuYfntteoipdHhndGN5dWV3ZnSfcVyocF1rbmdodnNwY2xWc6dzj690enh4eJF5dWlrenRwd2xMZ3FycnN3
k3FhX3RnrmqRb3F2inCadXeGdHh0cX9vhHhzd1SDbXBmdF+Mf3FxdV6hX1xqfmp0pFlskm1PamllXZdzdIpWdHiWbnByd3B3XL1kaGRlUm5iXmCoX0xcUKd8cXWJdIB4gmV1dod/cXp2hHeIcXdzdnJzaHaXdW+I
a1rAc1lzdHF4UXJ3eWp3f4aNX2NkgmdobHZWYGSCZYJ3aIFjhn6HamxebmBiXWl8S2xbZGNaZV6nmVJgXVNaV0thVoZuVZNiXEhOWlZVpldob3OOaGlscXaLgXBweZmZhXZ+lW1scYB5cG2GdYByjGRzd5WVeXB9
fHWId3hxeXBej21tW1p2b2uMh4BgW418jJBziWBuZnRvaGhcaZBjgk+Ci3V0XHN2bmFuZnGicGKFeG1wa4uQnXZicW10dGVmeXh4c25zfXp4cnmqa2dxc2uPfWJdlWxsZ22IaHNUXFl/WWFWk1mHZK5TXmJqYmdj
Xnlwi2ZmdXV3Z42LdFRwgmZudHVfboF3dnh+a5OofY5klnqCYnV6d3hzaGlpYWWMcYZ+b19wk3dkW2ljcYh7bmiWgnBuZGp2cYN7gV9hmF2Wd3RyanOzdnxlXHV0bG1wf2GiZl6ITmtjUFJle2BWXnBplWpsZWx2
dHZxcWeKdWGUh35wa3J4d3dzoHR0j3h2tmReVlxlYXNuSltucl6cZ4CGjX53dHt3eYR+gXR3enFzhG92coZ0gnaGc31sdXCFam6LmG50cHZ1b4qPcZtxfY1gcWhxbJxoa1xwkGhWWoqhlHt1cXt6fWx2f3t7c3l2
ep51dXBsZ3h3aGx3dHV0eYikdn1teXl9eXV5bnNyeHNqkXaAeZqle35qen15d3l5jXZ2dWBmdnp3c3eEpXJneJCMc29rc3N4c4prgXNmj39ZYohealJXrXWcb5l0eYpuS3VnaWFVlHJwYIGFgp1dbnRyc3B7pW17
dW12hGhzdYd0rHRjWHSYd3ZXZZdyX2Z5U3NwcGKEr3l1iXl5entxeFqacmVmblVzcYRmeHGno2uQSoFsanB0dXVlbmtonG56kKBkcWVpRnFyaX+WcmdpbYd7dG5xd3N4eXFsfX97ZqJKi3Bugo6HdnWMeHpuYm5v
bWdtVlWaRm5wmlphl01hZpOBe4VnantzdY9wb25ud3dpbXi1bm1Sd3RUd5l7W2+OaXpbj4ZfYmxwXVy3Z11lV3FSbGBsa5JmimZrYKppWWBjb3FnY5BpZWpoVqpeYIRWeI5XYF5gbGBvnGJofnFZZ2lujnOmcG1z
dXmVcoRucH59hHRja2Fud3FynXRqeWeNUV1pcma2c2hzZmJqiWp/cGpwbn2LfZ50cGpeXW6HYWeJWGlOcmOLb31icHR1k4tvdHN4eoBtdHd6cIZ9aYZxc4t6dHZ1cXZ7c3WHb3Bpa5FZgHdslXNcdHmpf3Bxem5v
fJNoaHOEcniYcm53kmJsfIKmdHlmeU94e6iVd3h4ZnZzdG1tdmlhhapsaV9ndYVuZWNlV2NfZodqpmNmXFWNUYWYbmhmglJydpZFZGZkbW6eOWR5Ym5+ZmdTfVanYHpeY3NraHNzcpJza5GWkWRucYWDaGFub3d1
cGxeZWOGg5twmWdyd3ppeHp+ZXd9eIuHgIZ8d3d3sXp+dnt5eXdzeomBb2qCbGpzbXBvaWZzbJFrjndxdKpihHJgeHFxclhuTmZqZXenbXRqr2RdQ1BeYn6QgoGndnR8enJ1dYd1bnxziHB+e3VocXiRX15skmdl
fG58dmulgHF6eHGTZG51dF1zk3FtdIV4dXBmZIZcco6SYXt2snVlenVQg3RxcmlsZptebI9kfm9eaIlUa31gV2R8c3BxZH+gmUdva3ZsV3dscnZxd2+0bXxmeHd7fZZ7ilN3aGCVaGpxa1eCaqpeUFuNgWxpm210
c3lrhXB8bXt5lHR1Y0pscm9BZF6TWIpQonBrbmJxb3V1fF6Nb2Fqamx5cmptooh1c2Vwb3GKc4tVcIVwPIBJaWlOU1hif52aQm97YJFoqqJ3XnWMinl1d2p1c4+Pg36DeXd4eHh0dnNlcbqAcHd1e3t3dXiBiHB2
WMlxd3FtdnZ3aVWHcG11Xlx7dnV0fZN6cZZ2cKF6d3JlenOLboeKjXV5Z3KGf211f55udZhtbndrcFp0hmZogqanXXNvfGpzb2JdYFxncmdrb3CefJRrcnxzentze3h1Z2Nua3WKmpp3knJzdXN0hX10b3VmenN4
d3dlc3Bta594cnacd3Z0eHd2c5t6a3FwgWBrZW1aRXNqXFOrVF2IW3Njcn18c1hvvGxxeXNwaHV7coR2Y2Nhc3Jma6pjY4ZocGZrdkNta3dtcHJvY3K/Y32RdGlmZ11zcWRxeGyFjnBclW9homhPbGxbYWptX1iG
iI9xb2tsZ3Nvb1twe2eXbot7bXONcH1zdGp+oVtjc2pzc9B2e3p6fHx1fHh9eXx9col3YXd9VW6HoXB4Y3ZldpJugHSVdYR3gYFnb2ZvfHyAfniMVnRneZxzk2RsZ3p3f393nmt4cHd5c4x9eHd7eo2FZnxoeWtv
cm2JbmRsZop7WrR/endtnHtsf3d6eniGdleekXF6a4l2d3ZzeHtzc2+Ia6tvc4Z2e3OIYXZye4xxb5l2dHd0j3WCeHN5cYGDZGeEcHBvdW5uo3FkgGl0dV50kY2jZnB0bXNxdG9zdmtnhmZedG1hcGyCk4mkZmFh
vHB9fH5/dX18e3t5fHp5e2Nrdmt0dpOtc0tsb4NcY2OBXHxpeWxka2xgcJBUi2FvX2Nih2BnVmtvZ29gaZ2Wf3V4e12AuZZ5e2F4dIN6e3N1a514a3FZdHagYIpzdm9vjH51bnF4jpJ5lXV5b3FgdopmjpZwdHdy
eYtudnN0fH58e3JtkWtlc4eLVHpqS3Jgk3V3bHhrknN5e2dwcmpsbrFxdn19eGZ6fGx7dnp7anpjcXRwcG6jdnRmdm+HnGdweW12gYhwknR3cXKKh4FwbWFZa3JtYI51cGxcrmaeaWZhcntwZW1vd3Bke6eYYnVs
eXJupIVgeHN3coJ2dm10d5J6dI50aHN2anqWcl1mfG9oZ3aOYGiOdXJ0ZluYgmpxX4+BbWxjlZubY3B2dW5nbGp4j7N3dnZ9enR3c3R5c3VylXt+WIOPdHdjjnJsb3VzYV15dnSZnnSEinp4d3dzdnSWdHRccXx5
dHKcbXN/cJl9jXJ+fnimfXZ6e3x5eXV8l19ja0xdsG9lW2pbY1pXZIhub2hqcIN0mmhgZItfaVtYaJCZeV94f3p2cnRydnOHcJlqaXBvk29wcmh3eHZwc6lceHZIXXRkYVdXUFxLpFd/Y3Bwe451bXVboHVwY3JV
ZHGMfnaHeYtyhXZyfnaLc4Vuf5Npa2ySd211bXJ1cnpsmnZ7dnR4fHx7cJJ5cHx6WXmOcF9pZImXYVNjapl8flyDiIRzmH11eXl3dnJ1cYNPhWN6XpB+ZWJVXV9bZFiac2+EjHN0WHB1i3RkdXhscnSvant9e2h+
eHd7d3p6eHptmXBzbH1id25pdHGYbo9Zl3B0bm2Lb3ZvcoRrdm9wf6JaanJ3amZ5c19zdneCkHVffnVqZEFzi2hcZGO2aVebvnR3eXpsRXpra3hqcHuUZn1ncmyBfHFxg39lcYZ7iXN+Z4ZlW6N9b3NymmlqbXVs
XKWBhV9kjXSTa2pfZGBPXl5+cFd9ZmCccWBeh2d8e29tl3Vta3ZmcG11oWl2bXR2d4VybXFoV3lodVdrdo6CZGxmZWxni2RsT2Vkd2qEqGNNlGRtbXlwc298XYxmippvinSSXmNxX29vgmpuc454gmxsZKpjdXV1
dGl9cnGWgmxginF9b3KyeHpgWnKSbl55ZIF/Z3aLiHV1dHZ6aX58mHdwcJ50lHB9eWltcHaUbI9iU5R2eoZtdXR5dnd8d45wdqV7eXF4fHx7cXFreHF1vnVzapltb3hsdXlijnBlbYWKdYJ+dY+cfXmadHd0dHRz
bpVyem9jgnt6aXd2m3WLcVxld3KNYo9wdnRljXR3gW6ClW16ZV43d22MYmuEdXx2flGxc3x0a3l4b5JrdWhdanV7fHB8brt4emV9fX17an57enFmeKeHe3h2bIBuZGmAYXScaoVjX3NuiH1qgm91aYF2aW90e5KO
eFxydnBiiGNEb4t5WVd7cHF5UGBfdVaVnHp3bmV1bnl0aKxzc2xjc4hbdZBjY2hujGeOXG1gYVyEfJWLa11rdXVwbHVsfIFzXU10bXNtY3RaadBrWVBIZKlkg2xmcGl3Y210c3FbZGxldW7AcnN4d3ZvanN0c3Rn
UIZual96lWtzmWhyVWKAZ7JXaWNUlGBkb1FTWWNbYjyHcWloU2RgbnCSe3ZnhohgYHx0dKdgo3F0ZW1yZ4hmYWx2eW17pnR8eXZ4dZV4a3daanpjeH90c3B+b39ya4B7Y4xxkHRlWm+XW3FviW+FYYF1Z2tga4lx
i1mSVGdXZVuOlnNvfXxYd3RrcomAaGqJfIV2oJB2X3Z0e2CPbGFsYpljdnV0bFN1dGV6bHFsu2eBcH1riWpZa3OfYI1nXldtjWt3dpmGZHl0bnt3YndwcpRpd2t8ZIF0lGhlcmddVU93fXBoamhsdZlxWXJsbYij
f4Bpg4dnUHJxWmJ9o29pZHdzcXZbkm95e211eK10c3Zufn174313fnxyeXV2dH16mHCGuGtyaXN3eXd5em54dXJnanRMhStraapcdEtihVW3f2VmYGNhc11tgVthZmNqkI1xbW5hR3JqU2VqXX9wjVZvaW1tb3Ru
pWaXcGFiZ2pffoiBkHeJd3NlmXFpbX90hIptf4WSb3N1aGp2ZnWDc1FxZm5mdUiHaq91n2ZhcHOZT3BvdWppdnRnZHJ3rV9vZXKMZlxro2hnXWBNZ4BXp3V0a3NebIhwbcJ8aWpsYnOKaF5teWRjsHldapOmZWl3
n51saTt9T3B1eKVwa4VtdIxwa3hwapRyc1lubHBUiHB1mWh5em+adnp+eXV5d416VXZ2aXmlcXhtaHJkX5Rtk6hkanJla1R4cmNnaHdwsG94g3pwhGx0dHOGenluc3GAaJNhcF6liXN1bGpzjGllbGlld3Fkf3V4
l26Mc25tYbJJnmV1Z2F2dXtZZoFZaZxsYm2Cb5BxUmxtUV1ZWFBHmVuCc3RrfG13amxrgnOidn1bXWdWWaVjbWVYYlaMVV2ke3l0ipdxYFN2VmBsc5VlcomCWplSc3V1c51ta3R2Z2xdknR0bmqweoSBeoF2cXR4
ZJtpnIx2dXp3e210e2l4qp+JXlt1nlNxbHFScXJdaVJhj2RgbGuUr3BneW1kW2VznWRxZG9jgXFxY2VngoNpcoN7cXhqb5p2cWJ1c21ohnVUcnl0cHV4dZllbmx7unVbh3OxZ3lfbXFza3R2aXSddl9sdnaNc6N2
dVuKbGaMe25tfHBdfJd4nHtue3d5eHx5cpp2gXVvc3V1dnBsaGh9bHF3eGp7oJp2emN5eHd4cntyeHKLdnV6mY91ondvbm58XGd3c5N5X3Z8Y3RthHendGBYbaZxaXd3l22PbXVnlVd5jXF1oahbeHVzYntqanRz
fnx6eX58cn19e3ygfG93a21ul1xhZVN5cIVmZpxrZ3BLZJJqVWdjcW5fh45ncmeATmFvcWpwgW9xU2ZigU5XuW5wbppjcUxocFlooHJnZXB7h3lkd26DdHNqanF0Z4mQjG9uYmRfP3N5rGdnbGdddFJ1qW52cnB1
cmJ4cnKAeHNmnoB3elF0cm+UWWxoW1tpYoy+YXl4enl7eGtmfnNwbWdThmtDbl1scFtV0GBWTWutdoyEVW9gZG2IY11oV2VutnJ/c26Adnt5gHl6c3x1fmpvl653eXp8c2p5lXhvcXOKVL17Z2tZc2lxbHRoVlpp
gWaKemducmdyZnF0coG1YmF8Z4d9dWpleWp/p25lcXRbUlRlZGqjbYFbh11lV2tgeYV1X0lnXWpxmYOJTmZrZHivgHp8dXl9enpqeHlneWhTe2ZqmWdqcmmXZHBqWm94f3KLd3BrfGtzamd8hYVndnNocm1xmHNy
dIeBg3mNf26gaHB1c3iaenpqdnuHdl92fnFff5hrbHeXaGRhbnNxZV57cKFliVVrhEh6knBOaImKZ3ZkRpBoamqkglRtSVCMV6RzeHFocXVzgoVcfm+NeZqHYIJfW4pmaWZmYF6VTGNldHCxZnZydnlwc6t6cnRh
b5FvlHJyaXV5Y5SGbWx5dIZ9a3F0aHmUcWBvdolybGlpimdxZ3Jub2JjpmJkh1dslpRscm9xbXh0jYVxeGtygGNqdXaTgm5xkF5hZZdnW1yQd3t5enV7fZBteXt6e3p1lo5qeWuBgHp1V3h3doJ6enF1haZ6aXN4
d3l7eXJ7eX5vVWVpcnK6dHFpeGt2em1oW195b2p3fm16X3NyeXq0fHiZc2puamF4doNxa29ui4CDh2dpj3NmfWhhZFtha3KIeFpjdHZjX2ttjGJocm1pYVhhWZqJbEtkb5twaIhjYllmcHaJXpeUeHZldmxpdHeO
gVphYG6cj2FnUmFnf2mJdot9a2+iXmd2dmeAZ15hZHFqZHp4c35xeLFodIFzdH95hWmTa2VpXZOGYE9wjWh2ZI9vZGOFdIx4c2pwanJsWY9QiH9pVmZucW5YmX9lm2llgXGDc5loYXZydGtxapFlglmdXHNjV3Nz
mk5wimJ3ZmtoXG1rY4FbcGx3Y2p3fnaUbmRwYGeYYm5uXXCSZlWQandNe3hzZXZud3BseG50rndUW2duW5R0b2ZiXl9gn1JtX29ubXh4dYG7fXF5dXdzeGiOa3FqcXF1cmaJhI+PdXGCSGqMWFZiV2FjT5pcWX1a
aG51dV5XbnN0iYVbkoGnbVlHbnFoaXpwcWhtdWWieJF+fmpsoGpqcm1aZWlneGRsVohlcHRvVXNznmOCbXB/ZYqNhnGXb2p1dGmNcXVmZ3aBf3SOfYRxe3p2eG2Mc3d/UG6JXnasTHSRh3dvX3N5eYRlYWhibFlx
al5qhGdirGxybX+daXNqZnSNcWR5d3FuaXFxe3tzj3ZyYVxpem6acLlaYnhteHN6eV12eHp0eXhhamh0hnCqdaRrdmdwa2lcYnJytHp5e3lze4mMiW9xbGiKfHl5daJ7d3Z7fH14e3SDb251X01mc3FidVyRoFtf
r3x3eXp8TH5+enp1c6p7eGKCZJttnmp3dHJoc4ppem9NhW6naXl3eHZohHB1cW+Tgmdxc39qZHJza2SJa5d8a46aa3NbUzxyZZpiWo5VXaeyVW6MYHZleXR1oHh0a3VvaWlxc1d3bndzdWWhf2tua2mEcpN3c253
c2WqYHFpc2lMk3GdXYqSZW9neFJtXE+YX2Vff1mLWW6LZmxqX1dsqHpbaVtUpWVralBPXZBVrVVZdXZ2Vm94cHI/cYRmkmp4aXNslpd7aHp4dmKJZ3JubGx4eGhwe491a5t4b2luaWtwZXFxdXR3cnd0oZ9zY2ps
UV1wcnhvxnluhmZxanZfdmKUbnl6d4l6c3V7bHd1XXJ3h3h7dnV8eLN6gX19c3d4jHOQcHRsZXZ3V3Sxcm5vZ3WFZlt6aKdva1FjZohldF1hlnduj4xWd3ByY3eZeGWDpXBwZ42HbHGaa2BEbolzZY5edIN4l3J1
dGRlbnRrYF5+en+wbnZ2dnlzbnN0Yod2W59+bINnd3VsWWB/b1hka3lsZGqDl3BxcW1kdYBva5N7kXB0dWZ0fHN/bJJ8bIF6pWFtVl1lX3aOb2V2bGJxlIqPa2FvdHdyc2hsqXdthZWOe1lnbmKicFhlZnRkVll1
Z2h2aZ5rdnV3l21pWW5vbZyWXm9fXGhxbHBhYmOIVmm1kXx1eX15fX11e3p8d3lxeXOPZnNxh2tvX2FgpGJlYYZVfXyQeYl9eHh7e3l6ZnVjf3RtoWFrcmtmi29jbXRhfXSde3KFhnN5cHZwc3yOeXBhaI6BeGBw
cGVRVp9vW25piLh4bnhne3prd4Vyc3uNnHFxiW9xU3uQYXZ5dndvaYR9a2yTb3B4am9vXWpvbnB+oXpxfHV5fHptfHl7fXt+eJBteX52mX16WX19fXF9fXt/fHSLdn2Gd5J2dXh+cYBza32ZmYhcb3RcbW5jbWpi
W19lkHBje2pkVF1MWGBnoI1oenlpW7Z4dV5zXnaOaV1ZdnKQl3CAd3dvc2+HgW1ucHlzb2+GbX6IZmuFfIBgiHRroneEeXeQfHZ7e3x7enxebltqVXVqaWyhV1hoj1dSjXl0jXp2b3x6eGtie3B2jY91bWt1pGto
b1tucHJkc3KbeG1tgnJseHdxbGxwenpweHmhfHx1cXp2hXp6eXl5e2p3mHRzdph7enN3eHx1dXtptGl5d5RfdXNxc3t1jk9ZaXiRgHVuZ55vZ2RpdXhucndppnp4enZ0kXJ4anl5eXeIenZ3j216fHt3eX2ndnh8
cXpqd6R8jHx8ZnqCe3V5eIl5cnmFdJJ8cnFyfZh0bWxlcGN2bm1wcnhvaXOjbYlmm2RtW2FwlHBnWF9YaGdohVpnspFyenWRe3B7cHl3dJGQd25xioRrdntHg3lzeIaBiX52cmNzeHJ6dFSudHN0anpjaXlcdo14
drVbnWdbbnN2dHx9fXWkdXtnfH19dHJ5e818fnp+g317dGZnfXNcfkJbi1pcXGxcV1VVY2VbuV12eHNwh49od3Z1inV0lYWFdXl+eW54u3h8ZXx7e29ue393a21ncKBygotsc3JnbXSGkHV4dHeBe3t1cYKPYnub
c4l2eHFsenRuYodmZnCCenSMb29dYXBvdqZycXVseHN/bGd3ZmhinqJwYm91bXZye310fXxodKh9dn18eX15fJZ8fXx9dnR+emFwiXRqbniWl2Z2am9oeXRyiXd0b2Nxc2R1l4CZbnl2bm5vnGOQcXV1e3lzqGN4
e3Rgc4hykXldnVlraWOea2BqjG1nWZ5kV2NkaYJmZ2qqVpRlZmNfamqOj29mXY12dGKUcWphb3Jmr2tvbWNnYY1oVWlkbmNyWldvg4teonF/b1xndnBdbXhtfHdpeH18c2e1amVjdXBPSHBvYVpHXbhdYmFmYaNw
ZZZ4c2VwbHSJdXV5apF5X1V6aUxugIZ3f2ZmbG9zo5Jwacx1dXR6e3t5c3pveHt4X4hpam9ubJSxa0xXZn1ccWV1mZ91eJ15d216bXqCeXidXW9baWBEWmS0cWxsbW5xbLVoc3R/cXx2d3J4endpdWFyf1lmZ3Jx
c3JwY2qRaIJRamloh2hedG9QZmtbXsxTWJNjfXFipYVxhVtva3CNbZlTc4ZWlmJ2aWdhY2mLb29WaXSeVGJeb3CNanJyb2tpiWd9fXl5qHx5Znt6d316fGuPdGluiGuGdW2AcoV7h4xpd2VwUaBjcHGsdHdYaVtg
ZW14c2B+bW1zqHdmbKRUbG57eneNdXN/eZFzdnt6fXttbHe8dniCenhre215Z5Rvhm59o3d2k3V4eHl5e3Vlc3p2j2R5d3V4d3KecXiIbnBQVWx1b2VbZ1qdZGNvr2BAe2pugGV0k5pjV4B3cnOBb2dZr2+Zb3By
d1xwc3WQgHtka3WwYHRwcHdubGtta3GXcGune3F2d3N5YptddW1ndGOGd55kfXJ2enN7d6BlcXVjZm+bamVvbnBfenNSlGNSWXR4rm5vZ3J3eHiba2FwXnJtw3d6lHl6end9e315fHubd450dXFweHl1eHeZcXlz
U2lzdXFdeHVydXBqYHCzapV5dYRkcXF6jnGNc6F1a3SzY49rXHRyend4dmhzbXRukXByUF9sY3GecmhecXhlfoJtanpyYV5siotwc3Zpc1xjbnG9ZXFccoJmbG1lZmtsh2pkemxxfW6YbYRrdGxqcV9Sc3JuXmhy
pFtrbXeOW5R5X3RqZV9acYNfimpyfqeBXn12WHVufXmiYXRQempnumyGsXZ7d3aYe117eHd5enZJpV1vTGdocXWrYWN+ZXBYeHp8p3d8W2p7lHp8eXh1eZxwdH19jIx/eHJ+eXR1dHxfxot9d3iBenh1dnZ6dWpz
qHKEaWFujG9sbVhveW9la29udXh8oZORe3N7c3F4e3pqgXN3bICqd4FndXR5dYh7Y2R7dnSIwnl3aHt4dJV2fmuKa3mLbIx4lWhwbnOJhXGCkZtyeG92c3Rvd2uQbXR3mXZqa2pjkHh6bHByiWlzW3ZeaW5eZYVv
qHp1fW1WZIR0eqFwenR3a3talnNzb29yTr1fdHFfXHJydmtgg11qZHGLbnRicMV3c1J0dnB0anKGfXCddXR6mn1ubnp3fn52YniVg4JpiHZzaG1ha4Vwa0hme29qaotyallkbHC/YGlsdXtwhHB3dXWklXFwbm1q
tVx2eHRyYnd5YnpxklmBdVd4fnyldpR+dGhsa3x0eXt7c319dXXCfHF8dXiWeHl0d49talZkVWxzeExxn5t6Vnlsa4dccGN8c4VxlXJ4aGmgf45piXBRdmtlcGd/dnF+fHJmVlxinmtshWyFgltbbVHBdmF3ZmRk
bVhfZVtgYGVogV9uhnV1n4Fpc6hhW3lgbl2bcXZ4bnRtdJmRc4JxZnBqcWhAXVZscbRkamRhm2qsamdkXnFhcG9tX1dxlGtyc1d0hHSAj3V1a3NtcY95dmyAf3eBe4GAeYV7e3pyeHmgc5d2bXN4eHtweIp0cXdv
ZZZwemZ1Unl7c2OZcaNrY1RpdGhudG93kWV9iG2Apm2Ypmx3YHV3emd0bGFvcmZ6g6JgcGxndGFrVGxhZItkZ4J7c6pqcXZ0c3BibHRqcHR0eHd4do9vg3tud3WYc3Z3doR6j3l0d3uQfHt9enyaeFlkeXxzbHd7
eXpydHhyZbexjXV3cnw/fHt2eXl6dXF7dnh2dlhslnigZ1tudHFid7Zqem93fnV+fHh2fn16fHmFY2uBZFRwcGxoZ2qlbWhla4GPo29zbJp0aW17c3F5dHR6bZN5fH2rdXt5en56fX1uo3JxaHB3dmVybJFmfGRu
dkClbmlzeHx4cqJqqGJXdHd7hnShbHl2eIGFcm5rcYRKb2xtlI+ydmtLc3VncWhWi3xwc2xro3d1ZX12c3NadXFzeHNssXFze4ZtbHJycXJjbIZsdGdydnNsdHGcZHVtl3l4lnJ0V3ZtRWyQa1CTlFiziXN2dXB4
dnF4anp6Z4+IaHx+j3+Md3icgXt8fX6AYnDAZnlseW11WW50dnRtbqJ+cWNncXB2wHJyaYRvcGdtVWdudL5LdXBwZXReZm1jdWB5YnBvW52ngZB1d3CBcmWGtmx0f3eShH1+eWV1dHlnb8N2e3hrgnxienx9ent6
j2+nbG13epyQZHpxcGxwenB0p3Z7e3l7e3N4en18e32AeJN2em6HjHp5eoB6eXV6X3K/b3Ruc4d7XpN4eXRydmSEs3JrcHN9dWJxh3V1c3JpeqdzfXF9fnp2d3uNent6YGGRY3J0dX5wYahwbmdwkHBsm2ltdnOG
mHBtZXpzenVcUrNucmBkgX18lnZuaYVwj4uWVG5vXIWKZnlqbHtwcHtYcmNZc1tvX2uSiJ1JbWFXanSzZmJ0bHFoWmdzanN8RGpysFVzcG9yY1Z1a4FknnZ2nHp0epmjdW1ydnd3bHZzb5dca3BztHd5amJ0bn6C
cXGVeXhrb5yRYXRpcHOHaFhQcmJibFGRqmFqil15Znx4cIZVZ2ecaJJSh2RnWGVaZ4x2cHhiZ4GhcVN2eHNbV1x5vIxzdXmSiW1pdXZ8cnNifdFscGdohIpXcHJzb2Z7WHloYFdeU2qHbsGCZFt4YlOHm3VtYFh1
f5Z7YW91emBmpm1aaW5icYxpXVxymKNYZmJobGNsbGxrXclbZFpVXmmVZ1twkWOibIhxdmRxbnNWXMhoeWtzeXlpdHN2bHd6ZWGxbHB5V4KlZJBlfHxrdapab1lFXIpmm09zVWZeYl1dWmR1aV1rdYtnoF6RbIhx
ZWbAWW1rco5xZnx5d2lydHNwp2d0daGBd2J/cXqEaHhUaGpjaWljaJttWqpfhGFbem6acXl1Y5qCknV5enp4e4xvZ21sbURVpFyfV2SVcmpPYdhjcnJskn1qlnJ1Z3Z2ZWplY255dnltect/a2lwdkx+c3h1cWNy
s3F1bnFianSCeoF2fnFzeHh5lYJ9kod/YYmCcKCCeYaKgHNweHdzcqhnXWtsaVhSkI9ub3KAZWdmb3GFo3BwcnBgmXSIf3N1imlsXVRqkW1qj3FwbmllcXlucm1ccolodZ90bW5gYHN5dYN6cXVwdHd8fnN/dIlv
coNdfmuQcXdzX21enXBybGmCoXqEfHd6fGd3eW98e3twfH9/e3Rtfn95e3e4eXt6XnR8fLB6dX16bnx6eHx9dmlrc2xjb6twcHJpfGlpT3RWaXlwaZJ1cXdpc4trmmVafHd9e398f69/en5/f39/fa6BZGtzbVB+
dXJyb3V0k4CQnWpsX5CIa4pOYmdxZlpaRGRaXVxjV2hYcHl8UWZxpmd5c25ltWh3d1SMbXNwfmCVo2VxdXZ5d3VfdmlkaF9xnIhwc3xwcXh5bXF5d2uRcX5WW1huZyNrbKiGTFWkW1dtcHZ3c3KTe3meend6d397
eHZ9bXVyqoB6i3t4gnl9dn1/e2uEb2x1c2lfboemaHFkdXR1kHJsdHRwfm2NamyLa4edonuIbnB4cXV2eHGGcoF5jnx5dnN7fHd8fpl6dnd+doOSdHOMdnl/eHl3c3qCeINoZapqVnVyXHtwTG5uYoJ2bm6KkWF0
iXJfb21omG1fanlzcJBTeXZ0e21ygJKJeHN0dXBscHVjb2hqu2mGZrZzdV9ObUhqdWFvaWVMY6WlcnljjIBmhXRgc2d6bG9xUHdbWnRNUGFfT1hTUp+tU2hzebZveoR6eWR2a3uBkINrg2RuimmGbXVqc2B1bm2J
fWdtcnl+ZHJukmZ5eY2Gh3N6dHhUa354hIhmgHKReV5vZmtzdW5zb3hnbJmTh2pudYdscYlulHVyYY11dGtlbXJwfW1ub6yCdX9xl3RoaHZJYH50Y3OPeW9wh2SAeJR0Z3Bubnh0ZnV0iXhsdquPfnBwb25uc6Zr
dWVvmnt0dHJodXZ5bnN9eXhndIJ3gGyzjkFoZm9rWG5tm01kZm5pWoJxdm5qfmF2dG+RaKOVdGiFi2eLdmR+YnR6bmx0nWFxUJRQaVlHMV5kympah1FWbqN5fWhaYF92b39YnWldXk6RiW5yb2Crc3Zncmx1aFqB
cnuWdXuMe5SBdYN4d316e4V0fHZym3J5e3V2e2+QhX2TVXJpdmhsdW9eU3hcZJSKZIVzeV1eVHNpY6FzY2ifUHydb3d1Z3Rrd3R1lHBZYmWFfnpzeXOIgYJweYiBfn+SU350rUhtU29ye5CIYltcVGhkdFuUbaFt
bIeFZGNsXI5RYGVQZ3CEcnVtaGNoUm63hGBsipFwTHZoZ4N/d2mcZWRhqYxtc4J6d3N4bnhwb257amhngnBTdWxscZN0kGxyZXl7e5uTYHtxeHd6cWpue25QZmlYmYlyd1VZW1mtc1OXhnN5oXppen90jXd5dXh1
hVp2lY9uo3d4UWtxcVtuZVtydnZZdmt5e7Fydnpsc3J+f392e36vfn9mf39+d31/aZJ8cFl5rHdlWHh5enVedEmMbW6Ybm52eGiMbmNki2BmaW1saph1kXdpaXlybXp3iZVzY3dqbpd3dox6b3N0dlpre2eWYoVz
cHd1hWd9dYZxe318eHqkfH5xf3x9bX1/enWVdXR3joR+bHZ8e3NzfV+Cb1pWf7d7eEV4cXZ3cnyIbH2NdnNgZ3RYZWt2bWpza5dsbXekXHp1ZG1zdG93X3d0eXx4m3N8fHR3eXRzcHhsiWResHlzb3ZQaGGQfHNy
eWVtX5JseZJ9ZWyJcn5paF9uVlxbcofDXDR0XGluW2g2TXJfY2ChbW5XZ1igWYZiV5iDcXF5hnZwd2ltin+OcliNU2lZXWRpbFpdfl6WS4dsYnRwcoeDeHiIenh0Z1l6UoVgZWNjbHVtWp+QgWtrXVt3end0fYl0
dGZohJlyf21jeZhytHZqeXtmcnt2ZWtxaXx9eXJ8on57cnt5fXl8fW2oYHBtbXJ2eWhjV2u3c2xzhptpd3hveGx7b3d4b3ZreG10b6lzinZxSXNydWpra3R2cG58bXt1fHt1d6J8dn2MXnGCcmVtdoNwg3GAbW1z
bmOeo3R/hXB1d25wamxph252cm2GcnB6enJ1lWpgho5ppXJ7ZnN9e3t1dF15gXqffIh9eXt0gnhydYSAgXt0bFtJZl5QUWhWYDy3hFpWTWGPY4OBb3NzcWRsj2ZubJhneIt7fHp4n318ent9hn19dG9iYXR0Yphv
n2VibndpaW59gHpqd291e3J9hniTa26DSXxyfHeflHF5T211fHKBaGNmenBsjqRzdFVvYnNegm9tbXJ2kXZ0eHdib4NsmYZwZHKXdHKJZo1oUWt2gmlnZ3B8oYOCg2x7enKafnZ0dHVtw3NmbnGBdnhnboZyhnSB
U4B3mV9uY2+kbFZyaYJea3+EdJuBcoSJfnRydH52e3NhcIBjX3J0dGR8eG5vb3JznnBwgIqQWnd5S3aRdnh0dnKEdHloc3Z6eHhhpG91d3OZe3COd3hvsHxxfHx7fXx9fJF2c3+GmXSDgGuAbm9qeXB2fJR6b3Z9
eX5JeqB5c3pjlXp7a3p6fXN6mnSOb3V5bo98fXx9iX18enZ7d3eCeKR3dXVsenl8d3J3d3l0cXNgeXZrc3q5enhaeHp8fXl8Y4mWX3VtYpSSdHd4eHF3c6BebHhzcmGvdmJ4ZXeDeU+MY3xofm1/g3p1e3t7e2d8
Ya55cHl8d3N7eHhecZBqWGuzdnN1eFKbdGl1endpc3eNdXxke3Z8xXx+fX17e31/bndznXZxdHl5dXWNbUxrgImAg31tfH17enZ2lF13enBvd2hiT1qknm08WmF7YGVujXNml3Z2epx2b3h1dHZ5e2RuU35pkWRy
gZhraFtfl2VTjGVgaU1ki3ZedGKJYJyKjW2EZHZmZm50d3KbbHVtd4qBe3yDfoyIeGlweHeAgHOCmG91ZGuNdG9kXmN8eVhugXZ3m5t4gnh2T3htbndxbIV9dHZ9b1Z0eGl0anB3iKdkjoqddHVvenhuc4SIaIZu
box6d2qQa3N2fI9whYeGj1SKZ2l9g3R2bmmBpoJrdWmSU2uWY29vlnJheVxwfJ1sdohsdHN6lXN3UX1wdnVXe2mYcnFcYGV1d6qHgXpmb29nbnF2eohuenhyXXJ0bKJ1VHC7QmWSTmFlW1RhaaRcZmdyb3Z1m410
dGxrbW5odH5pcVx9cqiLdHltdXNwdW9okYdraIBycnSPdXVyZ3BuUltqdmNmapV7lnSNcqVpa2hymnl6hnuFfnp4knt9fHZ6TW10aWGFaHVxcG12bJ1snltyeoFvaXt3d3R1dnSPbKdmc3xjZGB5dnhscXC7c3hy
jXmCfo1+dnV/anJzeWxxc3Rpc3p5d4l8jXN1entlkHSIV394gGp1doRifYNuaWZah3NwlI5qX3RoZG5+aXVleZlvdXF0h3B7h3BpeGOKZHVxcn91d55weHeEdYlzdHN1aXd6gWRRWm90i2WToWloa2h0bGh5d2t3
dmd6ZHVladZMZoBgkn51i2xiaoNrnFZza2xVkW2UVnV0kmBpYluGbWaSgopwaHN5eXh2lYJzcHc6tmiLXUtdanBekF54YWhncmt+fnBzenyvend9c3ybfWpgeG9tb1JxbmyffZBmbFxof2pxbnFucbB1U3R3b4Ri
lmx/aWt7Zat0fX9xhnB4cXBzf4p2aXO7gW9xl3J2dHthWGKEX2tUcm9XZmVsbbiIe31kWlppWm5gSq1rYGFTaqV0g4N0jZ54eo51dXRzcnaIZWJxb2WucnNfX3JscJNZbnR1cKt0dHh4ZHRqdVtymnttb2R7b26X
dWmZlXJzf3SApIhweneSenBneG1wU3d3bIB7bnxywnJ3dHd2fmh6cHFwcoWCV3d1dG51Z5ZainSqY3Rpam1pdHNZdnJrhWlpbXSHbHBqZ3KoXFtrZa1hX15cllhyYnRwZG5qoWqYbVSZe09ub2RwcmZtcG9vlYlh
VXpjcGaTgXJtZIeAaF2YUHFjboVvcWp3dWmAcZ5yZnGQi2lwkXCSd3BdbWeBcmZpcUh3cHmGXXNra1Vnf2+tbS5VUUU6S6lZXZ1HPklGmk+RiGJ5Zm51d252ZmaSbWlUZ3d3coqUX3dzeHN5dHJtdpx5gnB8q3d7
fGN2eHp9cHxkhlBNmlpTXFtRO1OWa1tqX6KKd3BvenV3aG1fg32QcqyDdV1udV92cn9uZGuKa2Nqo3x7cHd0enp2enRwyXd7XWmshXlzeHuRc256dW9tg2xQbmRpc3t4c3Z0jl28aWCwZHNxdmpee3toeXWNdmV0
opR1XHBsVHR2anNrdIhpaVhhdWZZfUZua2RhWlZgiZRuamp0XYdveI9lb5JzbHOPj3RzmWyMdnhwdpRwbW91YnGcgGl4jHGSdH10fHZ2b3FwiGB1Zlpac3RnbWNmXFq4aW5xeGt4b5p6dHB4bX51ll5zZ3d/hZF5
mHBuYnKMcIFhcnWJmG94dnVfgH6gdJd/aUdoZFqGgXB5W4dWl49lXHpxbl1mr1xtYkZhaGdhYVxUcHBbuG1tcmtuVW5lV1qChmiIa3ByUHB0hYdjkoB+g0JKZlx/Y2JnaZReT19PV19dbpyEdm11e3pwd4J4jXJr
b3KvfHh2bH16e3p4h3l+elFwXWptVZNncaJibHlumnFmm3lsdmVqd3ZYcXGUlnJ6Z29ncVpUbXZtXndfZX9brpGIi3V1dG17enmFhoh2fG9ljmtxWHGsdHRmaW5tbXR2dHRsaG13eat6enCge2h7W1dQrlFPV1Fl
VkiPd61uWFlvfHJ+b31+fnx8eq5xeXd5VVFxcJCGZG5nYHFoZFt0tIqGbHZtZWB4coJkaVKdWW5bXl5ibqNMY26pblxfcWVWc3KJbGZptHlxXXh0d3VydVFnlWZUgHZwYmmWWXVhWldhdYFkWWiMcI1XiIxUX1ps
bmNnjHJjY29wW0+cXnFZj4BzYmdxiG5ua2mGgGRcU5BidHVsZWyWd3NssWKQb250W3R5gFtLU26brlpjfIpoPFplX2RUWGRhwlpAZlhUaIpefH6Ec3BFiIuRdG2ad3Fzh3x7c3p1e3l2mWx1b3R0dqNycHVpYGF3
cV5ybbhsYGpuenV3nHV5e3lyZ2+OcHVvlnRxjmx3cnt7mId6c3Rzd2VncnFnamx2o2Fpa11njHJiznl+f3t9fnh8d3Z/fXR8aHSIYXl0a3WRbnSBbmepaE5vTWRdUGNsaWRUgV6XkIdtaXZjlnKcgXhqcHZ6cXOU
c0xVVY5UYGZqlVN2X4ZJilJse298bKyac4h0dnpxdGh1anx5bnaMeXpdbG10cbZ2V3d4XnLHVHNxUXRyhWlkX19vwm9senh7fXV2d5xydnZsfXFqc4x1dnKkcHFrdGB4V2OEZ3K4fYhqYl9qaGxmgFZjxpprcmla
dHCFX2iLjWSiY2ynbFFzdmtzU2ZTaIOMbXd6cl5xcGx4e2FkbXK7Zm14eXpvd3F2fHltarxwdXhbZmt5kWhteXFfcnCQb2SAZ3p1emx1oXdxZ3d4dXh5d26Zenx4dHZ8eXFyd2ZtkGxmbG9ukXh5dX+ObHCFcmmN
fHiOdnlxrHh1bnl5dnRzeXZtjINtdHZ5m29rfXlzXHVrc2Vycma8dmtmZ26cZHJ1jXJ0godwk3J5d3R1dnd3em2EbYB1mZR1fGN7dXV7eHV1dnpve3iJqn1xfn17fnx9e692dX1yQXibdndlcmSKcapsbWeSdEhx
bWhnbWpmYWeabG9zdmhadnFwfHaOcFNyXmhya3KhanF2ZXFirGunW39EOWZ7ZIFoa5dTYWphZWZckXh3e3p1fGlyqXiRW3dtWnBzdHFydndocahaa2OCa6B9l3Vydnt3dHCBgXlqaHNYjXNrgHJlcnRjYYRfVomP
ZYNojmJXXnR2i2VtkmJfg5hfWFqoYiFzamJjbohpWGJjc4+Qdnp6dHp0gnd8cHhuX5xgXnZPaJt3ZKZYZU9kYLVvdnxrfHpscnlclZFlbV1Sc1FeZ2JsZmxnYmJnTGHFlVlsi1WFfnVxWHJcdaNuYq5vaXlxalx0
dXKBjmNtYIdVinOIbnRyoXV6eXJ7cneHUFRsYmuBn3FnU2SEZk6tbn2ucndicTd3dmV9amOug2qGendzdXeAcm9ypoN5a3ZxgHplbIKMZHhwd4B+j3KBga6PbGuPZW10dVZlX3Vqd1tZhWh5WZaSdHBQZGeQcFNZ
Znlrb22BanByUHCBlXdokZp5eWaJdGN5eG50bINqZmxYYWxha19WcG9fV2VRuXRyjnF3qnl5oHZ7cntneXZ3bYp9e3F9dZCFe3h4d3h6fHaUbmNoU3V4b2RRbI9cZ1mMaXlzrnh5cI96dnlwdnJ4bnZxYm9yqoNu
clNma2N0Y2dxdXp5gnSBfXemcnl6d3J5eHp4fIx2jYJ6lX54d3l1fWGKnaRuenFsdW94dm5vknJbcXOHp25yd3ZxdXBzj2yffoN8bXlxcHx6bW19qXh4bY14dpJ5cl51d2dtcpZzb4uRfHKIgIN6dXNvh32FgISC
koBbdGZ0T3dwYW9kY6BkdXJ0cW94aZd1c4JtemZosnZ3sGp4cm2OdnRlcZBxcIJwY2aTeHV4qXp6c3p2fXxoe3SSeXt4ebJ6fHJ6eHh6cnNtfX98anyrfnt0f359fWp/i5N4dmNwdnl5a3Bwem54qWKVbWh5dnqQ
dXB3nXJ7cXRoinmCe45wdHpsZ3FsbGx4dYhpcK9qf3BvT2x8knNnb3Vhh4NgZWOEb3FooHmIamt2eHB3gIR7dIJxeZ1tcWdyhWlsXGKYS15wT2eTqGR5ZGV1fnV50ViFd3Z0dFxydXWYbF5jXIxmbnBqZ5ZpVmCp
VVt5ZnajWXVscmpwoHJSdWZ6hX2EdHt1i393fHiFdYSeZ29hZoFkb21sYGpbUWmVY3h5cF+edHl3Ul9xkXJpdJpxX32kal9wdF9yaVJud2taeHZ2bWF2e3t6cW6sdGNtnGxqZZNUb21rU1ZomWpYWlpwa3tdhl5w
b3Ntc5lskXHLeVlrbmVmeHVBco51eGhyZHd2dqx1bHl5Pm1qdWF6boxzjF6Sc4GZeF90dHdtdW18cniLam2beIB2a3d0dIZ5bnxvYnlvP6GMl3ZzaGt3bW93dnx2gXx7cXmJdm1tlXZtkKJ2c2lmeHRkc4l4dnN3
hoCKe3uOZ3V1gn58g210cXCGdGtqcGd2c2GJp29oaGt2Z2uCcqNwdHhpdX+OdG2BdoV6gXqUbHVzgnKDlnl7h2eBdXtrWm+gclmbd2t+c3aLW2KXZlprcnFnnX2WVmZoYoNwkXeDknR4dXZreoVtdnFuc3dcrGeD
cVFic1eBYmaNb2uAdmqnd4BrcWpzdIt3YGdyXV9WjHBpZ7xsan1hWpOYb3drbHp5dm15ZnZ6Ymx8Z3FxX2l0b0NjbpBlTG2iXnuZbHt7bHt9eHt3c7Rrb3VqiaKQgmxec2lzaXJxb2yKhHJkZWhAb2yfjGJnfl1n
XW5vaWdgsm9tZHZpeHCHc4CKd3l8j3N3dIWChIx9en9tcYZte1TAdntVfXd0enV1dHHDcnR3cJd6c3h2e291eXJrd3ZqlH1ueXl5dGlmhJVmYW9+Z2Jxm350eXdua2CLeHNmaFhrZ3J9a5FncZFtgXJIbGtulp6E
b2Jse4piiXV1eXiYdol0eY5ub3d6b3lnY597eG9ud3dyeIhsWnhgdFCKY3Gdh2t1dGtkbn9ZklxgiHdmb8BomHGNc21qVm10f11ybcVdbXRzTVtdh2BcbmprnHmOkId3dU5xZ2twcXNtXo5kZ36VhXthUmlfZ1ps
ZniHfnKEbXp6d39ykXqbcGhph3V3nG54h2V4enNrcXdrbnZ1Z2etdWxDb3dzdml1c4trYmdpU3RodppwaGpjaVxrkX9tYnR4k2lsabNtZWxoZ2NvgW9bcGuZZ3FVdHNuiZFodnl+kXF8eXWCdIJ4eX9Xf3FWXXhq
cF6cWFqaqHNgt3B0cotyeHZtZ3Bxdm2+YG5tbJNeY2dnhWxwd26ZU3hhfqRHXUZrblpagFyEYaeSbXRicGueaZlmampzb2psc2pvd3xwiXJzkHV1d5WHf1t8hIVubm5vcUlrfXprbqRvda52dX1zjntvend8eXx7
S3hul0pnoG9xTGxfZqJjcFVuXFJRjWFlaEpZp0qDn2FujG5uabprd3Ryc3Z+YWdlmGZnbpBucmtsVoZ5YHVYXYN9fXpyl0t7eIB1gn18cXpyeItoYmhob2t8VIWKhYl7QZRwbE9dQ25ok5Z1X1dmbHF9fGx/bXKk
fmp/fn1+fn53YWpraVmUcGpbd1FhXaxueG18f4pqmHp1andsg25xeHWMdnl3d7F4eG14eHd7XHBsXqdtpZNQYXNpXGRramhjWGltnWd8f3RtnHtlgm9ta2Rxhn2NW3VvdmRWfYhjZ2uAbG6lY3BjeHN1dIh0bnh4
dnJraXWzUnt7bXp6c3p1d2xzdnJyaXShjYaDenR/eHR1hHNkaGRpdWxbepNwgJJWZHN3b6B1ZHp0bIqOZHVvbGtnV1mHXadoaDxhlGOHVWFtb3J0t3lxd3RwjJJ8cmZkdHpvtFV3bHtzcml0dneWe3Fhc2eIa0Rt
a2+PhGBvcmBVmXFzT21mcW5hXFEwp2uPm4NzdmN0fnhwXW5waIFLaWFkiV9zcGhubWhXnXONi2GIdXh5enB3dH10gIFsqHN7rU9uVWZraXhzbmheXWuxcoifgXd6cnZ1eG97eHeNfXaGlXdximVtb1JfY25qbIST
fXKQa4lobnZ3aJFydHx1kIx0bVpzX3p/c3dtimt0lnq7mFpwi2xtkGtlaWZ0Y2tld1uCYmNzjHV+j5iEbIRqdGh6fHp0cnl8fXV9d7RndXlod3x5d3p3eXx8cJmDYnNsb2h5fHV4fHp8enOddXeGaottdnp4m119
fHN6eIl7bnpli7N5b3N3fH1heHqIenx5ZnJ3l3d0dnd1eH5zdHyAYodvc3RydGt3aHKFlXd3d3ZznX18eHuxe3JKfHNoc3d7Xn+iaVNzpmhxXGtscm9cZVSGjGdkeJp5dXeGbXGPZ35mhHKEfmmRdXWOcGRtfXpK
eGl8eXxwdZp6c319eHZ7eGN2bHNyjX2LdYxxd3KEgW+dWnN6f3yifXh1cnt9enV+aXpzd3Jwh4eAin54d2mFbnh+e3l6po55eXJxj3eNcHWAhGFoZ1theHVtVX1umF5ZbniIhXFitXRsVmdua2xmcH2FcnePcntx
cYd2a2tpZZdGx2RZX3ZydW12bl12dHOXcD6SaHNzpXd4bnV4dmtwcotmaHBvcaVxc3tqaXB9cF2CYmxucqRdcmlZbGtklmhqbX5+fnR7v358cn19fnxsbmrTa3xxd35+fHlzdHV9eXxhfXtybW95fH12anvOeXl6
XHNfdmeuZHp5amxkpG1scpRraZWMYIhldGRca4x1dW90cXNslXV1dXFiZXNlZHNzY21rZWGiZXBsV3Z0ck+HWWZ5e3h2eb59elp9eXRtYXt5eXp5fXmle3xvfXx8emp7YoZ5e3F9eHx0fHx7el6hZWV2fHWzhX96
ind6fHt5bHB/foCAgICQgH2AgICAf35/fW9vc5NxgHaAiHB1dnNsXFticF+UeIBvcmhfbGxcYZl3eHuwe2eseXh5fHdza3l7Y4+Kb32IaJd5inlyd3Z4e2VjfXB2dJ+abmNuW29uZ3RYbGGRYl9wiXBzc36wem9+
onZ6dXt3bnx7c3V7cXVtfH15fnWLcI1ycXGLfG+Ab22RbH54bnB8eXZxk3iRc490ko9wcWePdHaEZmdrbm1hUVmSeV9VaJ1wcXNpaG9Ws2xXiVl1bWllb2dde5pkUpBoe2h0Z2Nve3Soc5pnhW1taVJAaFlUY29u
aEG8eGiHiGNbjHlcb12Gj2ZFbYZqal51fX2Hn3h7eHZ+fHt0dmx9fWtucouEd8F6eT9db3mbbnNsYmplbHGIbW+BX4aJklBqYFljU2BnZGptZWV8VJSZjVtwZXhWfWhwbXyObpd4XXymjm5kdHRreXhyaYR1W4Vr
bHR6eXjMcoB7a3d4bXd3bKVtWW5icERzZ1FeZ16oaElgiXBkYVtybmpqYlRjk2CDZ29mZ3CDY6VsXpl1bYpta21efXJ8e319eHnEdHl7dWpPpmBvbmp7dm9qimpkZHhtT611e3t0dXyneXZyamdqcXOyX3B6bXl7
d3doinOVd21dc3Vyc7NdcHlpb2lrbWVzcnt1eX5tdKR9c35+en1+foSSbGySc2dXW116bnN0cF9fhGuKj29ih3R1kn9uZml/en9lWFSKc2pcVlyAZGVOa2N0dJRqfHlwc4txZ3ZxeXBzlGVqimeGcXKPbXN2bnZy
XGSAaYpjc3RzYmFoaYx0oWNMbmpYZFpmalN6UYSEnp6OdW1wfGqxfHlte3pwYXd2jVxydIZjU3Z1rnNvd2xqe3NhjJZrZoeEc29tcXRyaGN0dW2Pe3pakXxzd3Z9cnubV6twenN3bnmEdKRsc2phdGJ2cYBtgWR3
dHODY2iDeXJiWWdlZV5ucmxlXcNZYYltVm5gYWVfXW1uXVmZipCEWYdoY5F1cFp2dXRdZV+MiWKFaWtjYXVscXJtd2tqeZVhXWhnlJVdpW2MUlZVglhNYq9tkGFtclN6d3JybWlwcY9VaGdtapBleHB0p2+Lcn1n
lnSQd3JpdWpycJOBcWmPboZfdG9mbXp2c2WTWahla3lqW3F5bGtSdnShgWt2oXJupnNpeldqhm10blaEY19pXFpwbmyAgZN0cGlpa1OCjX1lenVocK2RcnGea25vbWx2cIhpeGJkcXFwWXiLg1d6a3GMaHGjeWZy
dmhueXFTbnRvcWVfcHNpdHNxfZ6GW4uSX093Z1dfRl9rS4ZiWLVeVXdtZod4iZBxhXluYG1YanWVaY16iW9jcmdmc4h2fHhqjH59gHl9dnx/e4t6c391kn90dH5/fp1/fXp+f31+en58TnFkZW6VcnKGYWNxcmV0
mYZoZF5mZm9vqWtna2RacYeuan2AgH99f35yfn9+en++W3Z2mGtvd3ZneXR4eXN7X4l2dXa3gph4cHB6cnN5a2WNgYN1YFlwgIltb5dgeHFhbWpwZXRxdm9rlZJ0i2d5YVZYnmW2bExrS2tMmWdhZkevZlp+Y0Nw
baNVZ2JcY2F0cnabb4tedXqObmV+dG90fIF+eoSkeXp2boeBcIV4f49wh2pibXBzk29ndmptcpegdGp2b3Rqn3JReJB1dXFyd3KijnZ6Z4aMdnd2fHp7fGtsfnmMinN5fGx8eYFseZh8emt3dW1yg3KQcW9xfHZn
a2y8dXdybZJ6i3t3d3x4cnhvbWdtdmOmcqNxdXRubHCBinxzcXuien+JcnWGdHdzXntsX06LWGZuZ0V3Zo5iPXNukY56dWhweXpvgHl3eXJhk2GkbVBxYXJzanJuY3JyaXV5uXx6dXl8cnx5fHJ7jHB0knh4doV6
e252eHGSkWqEgXt2g3h6fHmAlIV1eHaCQWyDh3VxdHFya5xnZ2l1d59hb2h9X1dskltkg2R8eVpoiHB7eXNxe3txd3p6gJ2Dg3Zzb5Rljod2h3dwfHFmd3BzeIZ1dqR6emJ6dXpud3efg1+HdWJtVpBXUV9eaHRx
S1aQXnhRdGxuV5OEZmhRf3pxdHtXeU1tbnVZbI2kcmxhbHVVeHJydZZ1em96cphkgmR7cZl3j3t8dHNydWl/dmWWe3l+d4V6jWx9d455Unt5TWltlG6PcG9ke2pnV55penl9fpx5q318eHx9c3xufmN2eGFyc3N2
eXJsko9raY1tbnqak3lyeXx0dnx7e3h2dIR8gH56fXt7h353fHl6enuDhnWEdnp5e3GDe3yCeoKZa3F4indze3J6kYV0dXhzaW52b4Jvl3l0ant4UXVneWdlaW1Sd45ycV9kXZeOZpNuZGxdVGlab3CUalNrW4xQ
boqJenyXgnh7YXd8d25saDdqpGy4bod1d2lxdnRuaGCodIZxdV99eXFubnWEV4l3dXl4d3ddeXt5ZXiFkm+Sbmp1h29uY35zcXp8hH2GbW51b1ZsXVliXmi0bY9UWWJfcXVraWNyanhrcrNkc3Byi4FydrtjeXl2
e3h4dnd5cXaPcnFufXJpoXRYhnBxc6eFVId5cHd3fnaZiWN4cnRucnRpb25vcXp0cpN0Z2V6fml+enp/f36Sfnt2fn59f3p/ro5rbnJggXZtWnRtampjcYRSb4RrdHB5b2iIdXRenlaYcm+Ec2x4gXRsc5pzcH2J
oXKNoXl4aXeEc3h4eXV6drx2jpB2d3d8enJ3d3h4enWFWVttcGB1bW5hlIBiemhYQ3JzqXFfZWdyaFNbiGKDbnh1e3Z1dHl6eXNsbKZ8c3picWRmb1JpdJBoZmKLb5ZudW1qbnV2cq14dXh7fHVzh2x6eXF3evRx
d2h6enhicVSLcZ5+jnF5eXdqeG95aHWJsXJtdGx0dnd3aHlidW11VJ1pdnWueWZ5emVtZYV0bHGNgGl2aW6LdYRsaZN/d29xamxkdG1tuHZ1WW90kld0g4ZXdGJzcZeFc1eRcnBtYXFtbXdsa6p0d3Bmdm5zXYGT
hId/eGZrg3R0bHFvbm+gdH2Fbl9baHRzbYSXand0gmlju3lydXOge5R7VHh8dXhnm0pmloiCNm9vUnhneWOoU0dlZmNGT4hjXmxUWIRMkqOddZ1neGdwentpb3BseGZsanR3cGN1bGlxrXVuXmtpcFSia1aTdmJ1
YV2MjmZzaZOcZ15dcoRnVmiLYWR9X4tlXZtZZmN0Y29pSWRToG6GUXhvZWypbn52dm1sd3dvaIhxcH5gdWS/h3dnaV5md3NrbX1saqlwiXBtdHx1eW5rdnl8cnh3d2x5n3VvendqYGGRdWtvZ2uBb3ODYZlvf3CT
U2p8t2xodHVqYXFpcV1qZXhsaYJzX6psdl9/bGdpVGyDb3eMaWh0cnVgZ3d7bVxmamh6clhccm93eX2Ih5F/cF6xbXNiUXJ2cWZakJljaWhhYmdxWLVWeIZ4YVyMj1NyhImDeHp8fHh4coNzfXFxjHl7b3h5bnGC
dIp6eXOEdGycXmuQX3FteXBxbHF8a4NqdIVxeH+XdHd4dHV+cXiGcoBPi2ZpaG90c4d0b3+NboZfZ3N7kHBsc3SLbGxvZIF0eXpndGx4gn9/knZ3dX1zhmF5cHZdkGN4XmBUaGdLjKxua3BnanxWcWeZZYxmYFSS
al5zc2BuVW1ul4x7oJJtdHR7e3hyf3x+dZxudIp1gWuMe3Z6g3N2d3p0eIFxgXWaZ2xxdX5xnHZrbJJndHBoaINsc21mbXJgcYqCX3xplYF0c293dVh1dnNdcmuTbJVTi2mbcYN0W3d3amx5dHOieJVrjnNZZHR6
dXh4dWCHdG11bJZ3e317fX59fmx+fnt9b5l8snh7e3x+dHp5fW5vcm97c8x1en1+fHlze3p8eHdpb4OZaW5edGltkoFzb5R5eHaHsnZ8eXB8bXpyeHd4eHVudnaCc290hpl2gXd2dHx/frJpf1xIYGKWSWhTUmFl
c15vbmF5e3NkWqlhg6JnYmybcW51f2J3bmRjhnOOgEVidHFtcJZrd3RnXXFtSGiqZHJ1cHFpaXZ1dGGfnVWNW5idfG9tZ1dpcJlhcGVuanVrk46MhHxsfHl9YnN7aWtvZJBzbnd1ZnV4dWN1d2yTjpFzcn1lcnxx
eGxubXdmcqlXZHNzrW92eXRvlmBWa4Jkh212h4ZxcHVzdG19c3iHfnVyeIqWf31yc2d2a3d2jGyEXmViX2GUam+SbFtmZmRkiHSDbG94eXp1an9xdnCYenddh2p2WXGNc35zaHGSeI98b390fXWEenaCfX6Zh2t8
dGxsantwaHByboBhbVKoZ2dzaWpgi5RycoFtZYdubIBycG96coBwdHlzdHipdHBzV3h1u111emh6mHFVdnV5cZZ3i3ZjdIx4c26DcXNwa29sWXB6dm1sfXtudnV8cKt6ZpxJaV6vUWRoaFxuWmNIZYl+eXqcj4R6
fHN3fnd9fn5xU3Fydn1ieoacc3B8gGl0S7RfWj18Nl6ANk9fXHRQV7ZTZGJlwjRwblpmcFhdaUx2doGyZ3lrd3psdnJudHaDQGBka250eW6bqWOHhJFFZ357gHmKn4B6dWmCg3x/cH2KfXtxfXWQhXt4eHd4enx2
Tmx0cGrqTHdxhG9yYWZpc4VwlXBweXN9eHWTZo90e3RzZ3N4cG2EcJpqam50gm9va29+Y252fpKcjHFrcYJucXVecW9LZXNriZNsamxvamprenF8dIVqfn2Je3V9dnSPSD9oXl9ynW6Rn213h3mEaHJ3eXqNd7F7
end3e3Z4dXtYbnNiZmVckHWXcWx7oWpeT2xtZnPBhXByU21ne3JPe6VjdWtqbJp2bF2MiXhucHVRZW+tY1tobWN4W2ZXYZdlV2l9Wk7UZ21sRlpaZ1pPd210ZpNUbZlyb3pyZ29sZmmFRmOZVGtSZmWWY2Rqam5l
drZ3YHl3dnx5dp5vemVscZF1hGlscJx3dWt3c3hmcHudWEtkdmiSdnNlcohtV2pyi5V2hHRucHF0XnJvqGlhb296eIxyX3Rsb2VoeKRucmV7lVxycnZhpHhQdXd1emt6Z0uAkHFcU21wdGSjb2NacmlcXGhka3Nz
dm5yjH6rZG9oZXtwjm+Nd3dteIlue2N+dqOPdnl3eXZ1eGxoeGt3jVxtrl1zamp0cldQnmxqXHNwdW9fbGphfohlYLRkcXlkSmJbeWJZbXVpVlpTa56ZrIKcc3V1coZ3dX14cnZufmRmbHV0ZnZWeHh1om2BcIt0
aVpsbWCVe2leXV+BhG1RjYKPe3WFd3p7eXp9a3tteZdad3R4fWaTe3puanqaeHR4jHJ7dnp9in95hX+Bjn+Fd5J5fG99f4R+c4mBgYR8jnKXamh5jmR1d3Zdb5Via31wyFNme11saHd1a1F9ZGRnZoatenBpbYR2
cGaCa3SDfWd1aI51fJiXdXpqdnl1c2V0Z4mAbYWSlHd4Z2x/bXVpcG17eXKNgY1/eZxudHRxiXZxmnZ5jIR4eoVpjHp+dIVyeI93e32CkX6Af3F8d3WHdnabd3SJdot7g3Rnc3l9dYCBdIF0jnKCcqtVfWpneoJu
W4V5eHRwrHqcZ3B6eHSRc62QeGhobnd5dGhxdm5Wc22VfnWbZG5liXx1gX92hIR7mFxnXEtJs2JfLlVTc49cWHOAdHh5eH9+e316mX14Z3eijm56eXJ4e3R2dm16bHBdYnR5ZWRgb3R1bnRsX262dHOEfpB1j3V9
fol4f3uAg4B1c3Z3eJGeg3hkeXeNg3F6p5N2dXF3dHd2eVlRenNtbW+xe3x8epR+fHp4fH18fn5sTGdxcnJzd5NxYV90Z65qY4B+Z2KZd3FtiWFrZ2eWbndmcXh6bJRrdJRvd3JtjXO8enB5fHhufn19fn5/dHx5
tGyPe3pmZH17dHl8dXR3fY94cnZRg2xwZHRlbIB1c3aLgXeCcWt1dXOEb393W3FqZV2Xc3SKVnR4lm5wcndwd811eYJMfHF9emB1e3t7fHmjfHp4hXp5fI5meHZ1ZXdyg4VbcGNtRV9kZFFRYpxTXZKJdWmibV93
dWRiamlpaXR9eXRxt25qeIZacmtscGVxpnZ4c3Z6enyBcXZ6d3d5es1qa6lNaWR0dlhub3J1dmxRbVlWkFaLbnBKZXGeflZcWnBfa4Rid3l1dWSRp2lsg2uMWmBicGhtcGScZYJ6VFxyknebZmhZcHN5eXaLYW6I
bWW7eGt7cnh5W3l7e3Z7dnBrZldbZIZaYYVSWlSbYlZjo1hta4tOdG9oZWZyOGKfd2iBY4Z+h2psXm5gYl1pfEtsW2RjWmVep5lSYF1TWldthn99eppvd3h6f4BwhIV8ZmZscpR7cXl2cHRyjZZrg3CydI9ufHB7
eHhwb3h4cXlsfnyIiI17enR/jIBwgHt4iHx0gYWEeHV0hYJ/gXt4jUpyUVJ5i2haalJfeUxSSal9anBkb46SgW9sbXd6bXd6rGZ0a19pa3ViYZt6gGl8b251d59xc3h5dWVxcnicdXdZbHNUY19qdXWZbmhvfZ2d
YHxv0XJ7dnZ8dXpoe3l3lXdvdaFneXN7en1sjm93hXFrc3VarIxqpnZXdHJ7d3J3gHZ4nWF+XHh4b2t0dIV1knZ1hI98YYuEeHBvk3V4bnFlfW5qbm6gdWhfYpmOZ211lExhU1loX1Rgh6xAV2tlXWRzd5WVeXB9
fHWId3hxeXBjm2tpXVyFcGyBTZdhXYV7T152b2BcZXBtR5eUUUugVku1cItlbXV2dG1hanGabniQb3R1aoRucaWMaoZxa2puimiTY0pySnNzn210cXVtdE9ddGpkXmdwb6VRdWydWY1hjWyQdHOVcHBWZKd1bmdT
b3CmaGhoenS/Umxub3JpcoJldJ1viXJ3boJwbmdkY2qJa3WgYl9ugmtvXmJjh3VabnWCxXVzjmJ7d3Fxd3J5YnuDkIZtZnWPenJvjmhvdGN/ZXuCc1x1bnGPkIdecVRugkxlZkePYmBpo19kX2FnZGGJbXR1XHN0
a2dvX2+qcF+oh3NlaW9mbnFwcm9oYodkk31zdmB1d3p1cXiBlFaDcoR4bG9qjJCddWBwbHNzY2R8eXtucH1+enx6fZtydHVxf1lhVpNZh2SuU15iamJnY2h+a2dccnZxbGSkiV9vYm67b21bWnJpdnVlcHN3YpJ5
hIZpqoZdjWxtbWF7X2VnUl55cItmZnV1d2eNi3RUcIJgenhvlHKAeHd+fY2IYYpkcWl4d290lIB3fXSLkoV5c3puZnl8d5h7cVWdaHCJbG5mbHd1Y3CJeHdxaGiWrXiTXG9fbGxvTGlqlY+BXF+MaXF3eXpwYIN5
fV5sfKyJcXdklnqCYnV6d3hzaGlpYWWMa3BtdHWNh3RwWnhmYnSYcmtyfJN1dHZleXOeY29wbWV2dHVaenxhb3KEgZFvaXJslnd0cmpzs3Z8ZVx1dGxtcHBplWpsZWx2dHZxcWeKdWFueWlncV9TcG+nb2VtcGyK
fYuKZG91dXV3cKF5dGd6eLN1an1kcHx5dHRxbHWgc3Csb2NZXGVgcmxKYFJxXZ9laYtyaXluXnJxmWlmaHKxcnaDjoF4d3B3eYx8enN6dnGUVXFzdGR3dnR0a5xrdGxkoXV6Y3Fsf3hza490eW+QdV+YanFxenx9
dYdpYmppeqCMYm9ubI6NZXaRbYlrfWVpZG52e3qQaXJ5ZHd+coN2cEh7WYdlaKNXbFRoglyKQ2dpbYuGbnJudXNskZdxm3CAa3OXqW95dnR8emxvcmpzeKNeYHSMlJJycmhiZFiPd2VbZG9kb22vZGlocaNlXFmF
oZR7dXF7en1sdn97e3N5dnqedXVwbGd4d2hsd3R1dHlvkHByeLqLen1mfHpzfHp9fH99fn9+nX9+eH9+fn5+f3ZueXh3bbF5dmd3fXtydntjtXZ8eXVZephsdXx1eHpuVm9ziXOkhnh0W3h7dmZzcnl6f3d/fLR+
enp/f39/fn99aXRwZldQcnJCUa5IjFBRWHpza2l4enhyW7WdbF9lYV5ba2puXGh0cmVRZ2hhqqGYk3xsdHp+eX9wZnt5fGF3erJ2cGx1XXlvpUptdXFiclBvdGRZVod0d2FbhI1+X09bgFxqdFlycmdxlWRwhF+A
cGxycnmsd3dzbnJldnFxiJxzcWNLcW9zc2dslG1lY3tSdXBvYoOrenWQeXl7enN4Y5F1XGB1NnhzmmRhcrJxbpKIqWZsbGlicmBocnVqZ4NpqXp7cXR6ephyaHdxbm5zWj+RZHRtZG9iZWGaga5WXZCgZHFlaUZx
cml/lnJnaW2He3RucXdzeHlxbH1/e2aia2BjanejenR3bG12e2hokqyvdnF4dF12dmtjb21ybFptZpdjsWVYbm5gaGRuZVFYk4F7hWdqe3N1j3Bvbm53d2VfaGN8dXdxcIl5YX13qmllX46HWWxubJyKVlJae1OA
V2ZvvVFrZlRmZ11eZGFlXmxoeLVqbFJ2dlF9qm5fclxXcX9vYmFrc21yqWp0YV9jepFqmZFdc3Z5a3CObl9vYUdedWRaVpxubWhGTn9+XpVxUWxhcm2VZItmbGybbFpsXpRhamGqW3VxYGdbl5BhbpSdeG96d1Z4
Xnd2cnCbi3Sdam15e3p5eXh8cpV4dXhuXHd1eJJ9h5h2anV3eHVxfniOV2BeYGxgb5xiaH5xWWdrZKlpeKWNdXZsbWF0aniiXWVqaE5veYZ/rGefXk1seVx1a29gZ4x3cG1zYaBrfnSlXZF0cHWCanNUdHJ3eG55
aW6Oc6ZwbXN1eZVyhG5wfm9wc2hyfn1+eniVcnKIb3qPeHFza6Fednlhd492aYZ1fWdsVk1qhYxxnmx7aGpocSxefmZiTKdXZY1Ug09jSkO+dKN8dWludHVlbXtzc2xwX3Nrh5eJZnF0ZVtWa55XXVhnXWdgWJtm
iIBUVoV2fIJgZmlhWmBwcmplb5VllJNjkmJ2XY9zSXhyZqZcZWOSl4OWcWpsclx0dlt8wmtoaGZ0c3h6gG10d3pwhn1phnFzn3Vzc3JqdHlscXBsZ2RvkqlgbY5ZVkBaYVdKXlFfn2pscYeHdnmCd3mBhHFvbHZ+
XoR7b6NyVHR6jYRuaHl3cYN4e3NwinN2dGhwcJdbZn6CpnR5ZnlPeHuolXd4eGZ2aW5zgGCKfHJra7Jrim11bI9vlmxpbHR1enZ3cYeQf3JKml50eWx3c1x0roGLbGptc3RtbXZpYYWqbGlfZ3WFboWYbmhmglJy
dpZFZGZkbW6IXqN6ZV16ZWx8VYZnklpoiFmwcoCAiXeSYm10dHFvdoB+bG+GjnV3d3h7aHFxcn2VY2uXcXaCd4tieW90c3t3d19wbWZnmm1yl3ZientYXXuFfX55dY18hmN7fnt+dXxjc2toc3NyknNrkZaRZG5x
hYNoYW5vd3VwbF5lY4aDm4NUnVVmW2hybGpXlJNpao9kbH6Qoo9wdHaDdG95d3dvW2hxhn1nanhrbHhnd4dXhnCcZGl1eWh4en1odXx2jIeKfnx0dnimeYCGdXl4dnF5dJN4fX1xZnx4aIhtdXN5enJ9e399ebR9
fXl/fnx7cn2JgW9qgmxqc21wb2lmc2yRnVhlbV13xHVom15oYmh1amaObH9eZXdzbWxQimeaPmJfYF+BNIBqZ2GbeWB7jWhxlIqEZF1mXHVzXXijYldxj05mamV3p210aq9kXUNQXmKJa3Vrcl9fgHNxjot3YnJu
fpCCgad2dHx6cnV1h3VufHOIcH57dWhxeJFfXmySZ2WncnFrb45xb3lceG2BeIh5vWRnaFNiTXZyXW2LQmledYRSZHNWWcNycVRxWGtMamSBa0ppXGhRb25kg0RmkZldZndYaGBjbm1yWluIdHmrX59kY2NbdIds
cVh+f5JPVJFdc5NxbXSFeHVwZmSGXHKOaXBolGhic2hkfFRfZKZkbGl5b3Odhmt4emRzeIl7dG1zaJ1Xcmt1b3R2coJ1cYtzfHaka3p8eHd9fHZ8e4l7epNwdn55gnOKcG15fYlpg3yGUWl7oV9eZmZebGRNVmJs
c251cG5pvZh3V3WUa3VkeZJhe3aydWV6dVCDdHFyaWxnoFRmkGd/bV9lhVplUl9Ya4l1Z1+nY3Z1Y3F/ZGR9s3hte3x8eqV5rHNzeXd6X3lPhHFelIRndXJneGiOiGOAYmdysmmCi394cHRpcGRweqVpc3l0oYls
endpdl93iXqMd4WRcm2HfnRpWoJ3d3d9enl9kXzDeXl8c3t4eH18epR5boNtgHOKc7JwcGlqb3pqZHJvb2R/oZpGcWh2a1p2aHd4bHt0pWh7Xnd1e36efHNqcn1uaqt9fHR4e3t8bnlmjX5yd3axj3lseXh6e3x2
e2mfYFlRn2aCW5Vnfmtqb3xEXmtjfERwbGFmZ4yDqluqb3RxepeOd3ZicnV1cmxihJRsb191gG9uaXRmYYSFZV9xf25fYWV1clldloSpa1ZUmFxeaHZwam5QZldXfGmGc1qWX5FUdHRvc3Vkf2VhalZ/a3F4v293
dYxyi2BbcW6Ba3ZqkWeSeHhtlXB5gHCIqWxpbGNuZXV1hl1hbmFscGyYaHyBdJx2c2pqa3Fwd319doR8anqPdnl0b45rc2dunpNqaG5iTnhxN1xlcY1Uhktwcm1vn6R2dGtzcXKUfnKcdndzeblanXtrfHR4emxg
TLGOiXhxdXd2b3V3eW5kaFdUVlx6YkdSYmeznlROTZdycn5ed21rsnpxdJKWfXh4ZXRtjpJ0iHJ4cnFwem5xa3Z6d4p/hXiIeXx+fnd5e3h3cGySZqCZgHBtZmxtb3FrbXhjzmh3ZHNuXW9ncYp4cplvhYltfKZ0
dnFzenp3j3Jfsl9xbmqXeXZjW2hyj3NuX4xphnZpV3hzbpWEemptZmd3dnlhqXd6bXd8aWCpY2aAQ8BxaWtndXdqcHafbmF2Y2+5gW92dHp6dnR3gohudYd/e4hwh4Z8eoR7d3iPenl5WG5rbZpvdHFsaaGHaYKL
b351c3GBmot1hnJ2hYp6c2hqf2tkhX50XpF4aJBtjmxEl1tsjY10ZmmFbmOQZ2BpbW54em1qrXZ6cXV3k4twd3RoYnuBapB5dIFta3xfZm1oeG2EanyQkHV6dHOJbG53ToiUXn3CWHR1Z2dnc5pldGtvcJ58lGty
fHN6e3N7eHVtZHFvc5SWinaMbXBybnKLXHd0anp0iaN6d3p6e3t0enByaKFxb2Sjc2J2dW11dHB2b4R7inaveHR7cn53cXl0fXRvdWZ6c3h3d2VzcG1rn3hydpx3dnR4d3Zzm3prcXBzdm6dc3Rfb3d0dHp4dIZo
kmRzdnxzXHp0eHl1eG+OcnNjcn18c1hvvGxxeXNwaHW0WYWIYWaUdXJdYmNiQ2lsZW19TF5VsW1ip2RUWkk/ZINeZn9gX1txcGdlqWBlhGNul6t3fHJ2dnhxcZBqaWp1hHKKeXpxh3V1dod6gXqZdpNmilGhSUNu
Y01jYmaQVkR2g3RueYd3dpFxcnF7i4ORf4d0aGxkb3JvcXd5bGuUc1yVb2GiaE9sbFtham1fWIZle2Skcm5qknlve3B6enpyU2hsdWJpiXJycG24ZWpua3Ny03V7enl8fHR7d315fH10dHdgeV9Wap2kc3l3emd5
eW2Kb5hziXWFVXVzWXJahJZudnSCdnd4fothbHZshXaHgHmOZXhneZ9xeWN2ZnN5hYV2i2h3bXt4cZZ0enh1hXR3eKJwenlye3JqiXJ2g3FqcXJdamp/c4Bkql16mWplmGxfYm52e3VsbV5qYX9qn2qSapVqXWVp
cW1gcnZpgnOjfnFNaHF3dG5vrl5qZWBoe1q0f3p3bZx7bH93enp4hoFoa2JgapR1bW2SaXlujHFtUaCScXVrinZ8dXN4e3JzdWxkZl99ZXVyaYh2c5ZucIStdGdpd5hyhG+WXXVfaGVPZWa+cnFyd3d0bXN3c4KV
omx6dGp1lnl0ZY54cH5xdG5ul3Zzd3OQdYJ3cnlwgYNtZH1tcG13bGyldGJ0bXN4WomJbXVnfnFqapJugYR4cYRNqoBhZWpvbGlYdIZwbWtbc2mEVYSVcHCMalZmYlyLXnSRjaNmcHRtc3F0b3N2a4R1hHF5pWx2
cG6JbIVzg4BZc4eHbpR/dHRtbG5wh3pvjYh6hnp0c3Zucn2Jf2xoVGZOX3BfYGVva3ucioeHS2Nei3d2xHeGenlIbXRvanNyVJ5bXIOGVGlnjJdtcGdgV3Jgb2hXXmtyaWSPrKJkVmN1hH5hZHZ4d3VuU1ysaIVu
bYyHfoBme3Jzfnxwl31qcIdvd2p9aYN2cn5PXY2KVWLQc2l6fnx1fnp8eH5+d3l5d3R+e215iHhxhox8l3SCeoFcfGl5bGRrbGBwkFSLYW9yYm9JWHiXcVhdlWttWpFqXZCAjZd5enB3b3Rvd3GYcXp5gnatjXR6
fVt5e3t6h298cHVucHWJkXindHdrcFZ0l3p1a3J9oJR9S3l9fHB6fX9gqoZqdWdbdqBhd2Z0cHOBdXSbdHGDenx6c3SDeneSmmlwjXB3fHp5Z3NydW6EcVyOamnUd1dldUtobXJyam1HSmloaJyUc2WWdmlebZ1h
TW9dZrdUQ2VoR15dZX1VqzFXT3S9V35iY1pWW2RWXGJRZl5ut2xfcnNkY2RuV49djnV2b1+ObXN/bWyAg3h2ZHx7cm2Ra2Vzh4tUempLcmBrSnJodWBvdnNuVXSTrVx0h2mBhGFeT21ho2Vob2dhapN1d2x4a5Jz
eXtncHJqbG5qdnx5anm4fXJmeHZqenZ6hnd5Y8Zxi3p5Rm91dW5/bnpXjmJRV1prak+RUmivQ5RdnHJcY29Ob3FmbW5aXK5dWltvflF1VmtnZGxoXcJZRWNjb5RuZTdcdbZwgGSDZ2aKbqWUdntleHt3dnWHdnd2
bm9vwnBZZG1xaGdkY5lka39qe3hwc2h1dJF2tXNhcm6xcXZ9fXhmenxse3Z6e2p6foR0bGVxc3l4iHJ7fWiQhHxkbax2fFFxeq9ukH1ja2JdeXh4dnCUeXhvenGKj2h0l2CCm3t0dYV9cG1tdnpyd6ZeT3RiYmBo
XmR5ZnNidWN8d3SGi3ZzfXuIi4V7foZ1eW12gYhwknR3cXKKh4FwbXl2fGNidYt2flx5b3abkWVmZ21ybGWUd3VyZ5lqn21yZVhkc3NdYm5kYGWkYJZsYlKCZWhla1hvcmiFjGJYn3JZT3VlcGREaW1sW7lkhlhx
gGtwep6Hemp1M2pgoV9odXN0d3Wce4h6gXN4iHN4d3phcntwZW1vd3Bke6eYYnVscHN3enh1kHJ3fYKSc4B9d4F3e7p3Y1Z5e395en12eXtbaGCZi2CTZm1dhWtmZmlubmlkeHJ4a3p3b3BviYyjbWlZrHJqbm6L
bWl4cnORcXN1cnWblIWLenhvfnd8dnd6bGpvhJpedW5wiWlzbXZ/cXSGR2pbbFtxcF5xXGeWqWdoZ3aOYGiOdXJ0ZluYgmpxaZKCc3JjhKCLX3d4dHJwbWp4j7N3dnZ9enR3c3R5c3VzYnKOZZitcYVweHdtbHJ2
QWJaXrNeUmdZVGGob15lZl+Wf4JviJF0eGJ6c2tveHOVe25vUWprdm9wn21tgWxuYV15dnSZnnSEinp4d3dzdnhudnt0fpR7eXJyb5GIaGZjgWlvcnVweI97bHOjd3txdZVxc1h2dnp0dIdpcIJvn3B8enNtam10
cG62dXVkbmt9jXJ+fnimfXZ6e3x5eXV8WpxsaGFwiXJ1XF1haYOzalhokJl5X3h/enZydHJ2c4db46hzcnZydXVbY3VyYXFsen13fX53gXp7dY1/fYWFglVxhn9rgJl/fmZ+m3R+cXKPlXSGc3Z2e3R3b3d5coRn
mJFtaqJzYnh4YJB0dW1ucGJ1jn52gnqLcod2c314fXNwXWxyZo5nb2pfaGOCYaxsY3R0dm95o3d3WIttcXKLcWyWbW9odUt2oGdqYZ6Pjm1xU5ZdRGhraGd7aVZ4ZGFlkVRpYERjWmVnkmBclFZgW4dvgYprbGyU
eHN0dHJ4dHuVjGJOWYJMcGyhXYJadX5Oe4CRg3h+XY16dnqNdIKEemyadnt2dHh8fHtwknlwfHpXjW2xcnCGc3hpZmt+fJhdZIJpeGuIdnFyfHiSc4NwdmJ7jXBaaGKNiGBaYW6df4RrhXFtdI5pfn5kc4qVdGtr
hXCHWGyFUXFxmXpnZ2ZngFyDdXN0dIV0lmxybHZ8g4SnaXNskXWpbHNueHF2c2RxbdCaYnNzp3Z0Y191b295cIGWSWprX1NwhlFmaZCIZW9ZkaRsTl10amFkZmZuY1ucc2+EjHN0WHB1i3RkdXhscnF9cpeUckpy
a4VnbW5chFCBfXV4gZVsdHtuf3l5hXygdaVpdGxlcnVnb59TY3NgWWN8Z3yNb41/eFuQhHVtgm50r2p7fXtofnh3e3d6enh6bZlwc2x9YnduaXRxmG6PWYhteXp3oWt4cXR0b4R6aGZsim9scGpidXBlZYicaHaj
kHBta3OTeHGGbHNudG5ndmugZmNqoVVwc0lpZZ9mUFtLTjwmKC62PklGNDQxM1xrrXF1lHF6dnt6bGtreH9ka5Z0dndyaHt6cniOZ3lrcIRlaGNubF2BcoFfjm1meoxrSX6EcE1cYVpqZ2FNU1d/k5qObGFiaFZ2
pH9XbmlrZmyRVnF6b3Jmd3debW6EoWluaXJ3bnd2c3h1dHN0eoWdc0VzYdl4Y2J5eGJ6dXp9eHCBXVNlTpiBZWhJgnBfYUB3hF1zaHx6WG2Hg2dzbniPcGR1bXSKg4h4d21kcIxzZnZug3ZtuIxmentjb3Z6eIBx
fndybGyYiXF6boR7bXxzeFtjqltZV3N2bG+mYWdhdmxqt22RYmuYeXZvcmNuaFRwdn6UgnR5dXh3iGlsdnl2hmZRn2hsdlV2eHlyYbBwcXOHaXFbiW5pj29MYYFwW1ZuTYNqVWBYg4hpZWJPXZ9QVmhkkmZ0nGhi
dHCLdGd2aG9TTWVxa2x8c6FkhGSalV15bZd1bWt2ZnBtdaFpdm10dmWFcGxvZ1R4Z3NYanWPhW1sZmVsZ4tkbE9lZHdqhKhjTZRkbW15cHNvfF2MZoqab2x8kHN0bl53e56ocnV5bXOMeW9maXpteHmPbG56bnCQ
bGxkqmN1dXV0aX1ycZaCbHRyim+ubFJqdWhkaH9+Ym1nkI1wcHyedXmLfYRlX31qdHZyenqTknl2bXaKaFhocWFraWpiXV9vYGVum2+eUWRQZ3VdOm5xbHBrbUpyVHC9bHNwZG5Uem9woWlhZ51scGZfrWNdXU9u
bplkSnlpdG28dWlpeG9jdW9LZW9xamJXb3qLsW5xaGV7cGd8eHt9bHale3lxeHx8e3Fxa3hxdb5pa56ObGt2and2eWx3d3CeZKRpgZ1yZXRxYYtlaWdlf3Vzapltb3hsdXlijnBlbYWLdYB+do+dfXmadHdzdHRy
pmt6gV5umnFwT19vbm5oa3J4zm99dXl6eG53eH58enlrfG9de3F1bWpfg6NocIdabZZ3em1ieXt5Z3Z2nHSMb3SLamRfVEZ2cZxfY45xf3J+UbFzfHRreXhvkmt1aF1qd29oXmVSm3FxgWafY1yPZXV7fHB8brt4
emV9fX17an5wgHR3eKmMfHh3dYltZWlnYXagZYRgX2xmiWhhamxzZIF2aW90e5KOeFxydnBiiGNLX414WW59bnJ5XVlieVlfYZ5mdW91ZnmAaalwbHBoc2haeG9ocHF1eFu/b3RwcGFrgHp5Tnt8fXl7l3h5ent6
pod0e3V8bntyb1Z8dXhbeHZ5hZ1yeXl4dWd1e3h3dG1zhqZtcmN4eHZ0bnxycXx3d5NtanR9RHWWYJJ3bGp/balkg2xmcGl3Y210c3FbZGx3dnJqcm2Zd3SDeXV6aWV3iJJ8dX22bXd7bnl2eXhte3ixYGhsZXZ1
bm2bYWptY3CTZGtnT3BfcnKYf3pnlVtimXh6eKZ9bX17c315dX17eVhyd3Geb5FfdEZvcGybZFZsdnlte6Z0fHl2eHWVeGt3ZHt/fWlkgHVyZoqEeFtue2l0c2KsdG52dVhua3FklYmLqnJjhXZVd3RudoZ1aWyI
e2x0hHCWcXh0a2mEiJBvWXt9Z4yEaUt0aoJjnmJQYWFdWXWMkGlxeJVqcINvYYdohYh4o5GEcHVqdFxldHd2cYxucoV7cWZpd294Z292kHpudXtzbnl3fGt7hWdsbNVzaG+BaHJrXWxyoWWQZ2Jdc45rc3aZhmN5
c218dmF2b3J1ZXd2UHhfeLNqcHJ2eXt2wVhsYVlscXhZblVZbF5Mkl1UdGiIYHdzbXJyaWxsppuKlnKTbWxCdG9tcFuAcWZhcX14mGZ2anh9d311q3VxdYJob3FOn3F6emx3e5F3dHaBaICEdXVbbXdbcH15a5Fr
bH9zsX16dWR+cnt7fX19fX95daxwbXZ1cnlzc3lrdHGeaZSeZXpdbXl4en57cXx5UIljhWFUVGluoFx8Y21VbopacUpQm0RrYaFiS0NXmVp+rJh7fnp9fn19d258fXZ7h21raWWHlm9rcn2TWVRnZLd/ZWZgY2Fz
XW2BW2FmY2qRbGlvfnBtdm97hm5pamtvk4l4eIpyenx5dXB3dYmJeVZvaW1tb3RupWaXcGFiZ2pRaG5uWGdudGNsiFauWmxxRaVWWFdkPWJSV4JRQFVaVF9UYmthalNuj1W2YmJnTmZffoiBkHeJd3NlmXFpbX90
RGZ3W31sy3puY3R2gGCAaXJycYKOcnlzcV2IgX+CbYhua3Rkc5Rlb3VtoVZugWtml3hmgoSIWnB6bmZ3Z3p3b49vcGd/Z22IcYRtinFnn2lRcWZuZnVIh2qvdZ9mYXBzXXl6eW5tm3x5ZHVwe4p4hp94b69aVlRu
bWthcVxxWF2NV25pdZBsap1eYGlXX29vmU9wb3VqaXZ0Z2Ryd61fb5Bvc2pVaclsXTNaZG5oWWNjdW15XXM9dnLEmXt5b3hxan1icXlhb7t4XnWheGZ5d514eHNxbXd5d3aOZ3Rkc2qOqGlvfGhJeHaDaHNnrXB3
gWGQbWVrmHh1cW+KaGOBZG+Ke3l4co50fIt5cn14lHpnYoSnZolldXV0VG98Z15qlTZud3x5dXx6c3Z7cXC3eXiSa3BdbGp0Z15nYmVsjWV7hHpwfGx0dHOHe3ptdHGBaV94bF1ocneZZpxwcXFbpFuCc3Nsc254
aWxrgnOidn19e3SLeXVyUHlzYGtymWZ1km50bFp1mnh3cmdpc3ZiaGKZeHdvaqd8g45yd3l2eHtqXHZsdHGWd4VNl2Vkcm1sYY9kYGxrlK9wZ3ltZFtlc1tkWHVrb4ezlZJ1ZW5zaXx6ZW1uZFyEcXtVaXOYZ3Jw
Z1t7fnt4xXNwbHV5a29rdH9saF9uW4pucGZfcWxlb5tzcnd4am6ddnJgdXJsZ490bnl5eId3kHZ1Z3BqdZhvdpdeZXddXFNgYq1bYY1uYWZymnaBdW9zdXV2cGxoaH1scXd4anugmnZ6Y3l4d3hye3J3cJh0dnqE
gXOkdmxqcXx3bXdtdXxzdohgd3VzeLR4mXdsbnC2bXp5aXp4dXZ4eluxfHt9Y3F3a3FOkHZpfXlbiHR7oaVodnaCa3FlaGt6gYVwkG2Ai3FvaYhaYmdaamt/vHR2eX54dlxycXOFdHh+fHp5fnxyfX17fKB8b3dr
Y2N6XnFTanBxYqFVfINloGt3h2t1nHKMdWRxo2t1cHBWcIq5bnBmbXduV3F7dmRyfn97YH5/fbp+d39+fn9/gENltV05p0RPYkpJXzhuUFtkdp6HbGpyaXxydXZ6cnN3UVNlm2FpoGxxRH5ub4xpbGiTgk1LkFVu
b1VrsXhWZn9ZhXl6Wm9qfHlwe1JylmVhS2SSalVnY3FuX4eOZ3JngIhtXn9vk51sbFNlWk5gYGOCaoCKdpOAc3B4iIJxfXh6gnhuX2qYTm5vVYlda2SBXE5hb3FqcIFvcVNmYoFOV7l2VINpnWuRbnNUX2JTZl5d
lmlzYjppXnZva15eZ1d4q1mgh2asVYV0dmlqaZplaVOaTG5ujWFkdXVfU2VTXa9ijlNkaZBhlXN4aWZ6dXWDdm5wbppjcUxocFlooHJnZXBcbXJ/bYKgdnB/dGxrmXV8fIp7Y3xwdHN0cWp1dWhrl1BTqmuNZW5v
aWqLYG1hmapmbE9mc1xCc4K+aGJvYF5zYqJudnpCfnJulVVoY1pWbXytd251dXp7eHp1f3VhZ51rb8Nde3x5e313d2d+c3NyR11QUadFhWWPomFcXHBjYXVmhXGGYmNcbYZDU7BijGR/gGpgaVxVZGZTYVtASblb
x3pyc2pxWHx5X3h1e3V0ep5zg3NzhX17eYt6eXJ2d3lpcH59enx7e3d5enN9sXd1anWesnl8fH1yanx1fHZ7eoxqmHxjXVtecGZnaHCKhVhXYXB4b3eRaXFjdXl0WMlpbnBwbWh7dXt5bHitamdrcmSPb6CRaWFj
eGR1bXRseHddVVJjZWmjbINcdlxrVmpgTFttXkRMf1dTkUt/T1J1eImUeXtxbnJ3d2Vqa3ZtaY1wi3hvwXpceHpVdWtzX3d0V2lTXGduaoVcrW5pa2dsWnBvcGlzZHZ3gIZybmtqbcyAdYt3b2x8anRpZ4FshXN7
bWJycHGqgHd3WnJ3dHJsXoGBdXp3gn50d2x+dXmOendBN1daV0J8amCLTp6CiVNVZFFyeU9Mm1xhTElLoEhem3unfHd6dnt9fXpahnx7fH5oTXR4c3CHeXByklqNc7V4ZHRvsmR1cXV5b26seXFzX16kb21lb0x0
aXSrXmVqb3ZykneWcXFndXlgmHhwbHh2enCSfHVzZ29wZHxra6F7bWdncWdpaWx3b3ZRY19iuVRSXXp2fHiGeXVdal1qxppqnHpwenhvb351YXRrd5VsbIGBg3mAen96e4CAeX55hYV0mHFlamN5cXBkdlhudJtj
Y3FjYo5kV2xtj1ZolIWKXmVtZm5evV1ycFRvaVNpbI5xfHRab3lRcXWDd3R2pGC+h5dnXIxcYmiTfFtgXjxbVX6OZG10ZX2WaVhvYWhraWOPk2pxbW9ud3KNhXB3aXGAcm53eJdubHmWbGxvdXJcaW56ZmZaZ5Ny
kF+cWUCCiFKZcoOEeHtjeYh9c3l1g3J3kXh7eXqBeX2QbHl7enp7dJaOanlrgYB6dVd4d3aCenqDb2h0ZF9geHFrjXKDmlx1dWBvUmN+eqRRgWtrZmlpanF1haZ6aXN4d3l7eXJ7eX5/Xn9+fX1yf39qfHl8fah+
bo93X3ViSHd1n3JlaXifcYiRXmFYdmyAZGNWYF6Le3CRYnJzunJ1dWZcdnB2UFZweFpjdHZjX2ttjGJocm1pYZZok1uOaFdzZT1jrmFhVGhYYVyWiWpLYGybcGWKYF9VjlVdW2RXZW1oX5WNaodeZWZwdolel5R4
dmV2bGl0d45AW51dgGuJY6psZG9xZFxqqmxWa1psmXd/hnB0dXF5anRidV9yzV12dH1vbXdtZmhZmHJ7W21venN+hYRniG+DT3SBbWZ3YWpulG6pZ2BmUoFaYWBunI9hZ1JhZ39piXaEaatlfm5OinVlhF9vcJFn
i31rb6JeZ3Z2Z4BnXmFkcXGLdoCCi2R3c4iEfXCLaW1zfXyCc5R8fJlje45ycWF6bWR4b3F2ZHW0cW1xdHtleZR4Znx1cmF3cmhmgnRncnOZeWijbYBVc3JpdH50a1VplHuBf3KKjnmIjXp0c3SCdol3a412Z1t0
cHGIkHFaZWuTiW5uc2hhd3dxdHKFcYV5j29kY4V0jHhzanBqcmxZj6d3dnuIb2l2YGRmaIpdZVlWanBoT2dub21TpIBloWVfZHN8aF18ZWRyZXxwaWxmuYFxg3OZaGF2cnRrcWqRZYJ4cnN4cHF5enR6hm5zn3yP
YKd3eWRmdnZtVnGOZIdwbVSPXnB1cY9wsWNvg3BocGloXG1rY4FbcGx3Y2p3fnaUcIt8ZZNoR3J0jWeHZIpzXFxZhG+Hf2xyi11ebWeRmF5uZHBgZ5hibm5dcJJmVZBqbod0S2uGbHZ2XW56ZJt7Wn6GVadmcG50
dG2OdnGHd0RfmWt4ZGZmeHVmnnlwdWyCd017eHNldm53cGx4bnSud2xwwnhzaXV5dHB1iHtfcHWTbW1hcXdomnZrZ4psc3ZleYSCb29lYnVvb3dpYneUeECGcHh2c6h1bYtzcHR6cXdydHd4cGuHc3F7f36KnYh/
XWxpa3Z2goOifW55c3Z1dmiOa3FqcHB1cWWKgZGPdXFmboRva2B0dHRwYZqKYWWUgkhqjFhWYldhY0+aXFl9Wm1vdHNcXm1ydY6LWpdgj25sanV2cHhvc3FnYm5ybtlsk111bXh3mXpxZXl2dXeJejtCXW9hd6Bv
cVtyuG2lV2laR2dvaWl0bGtman1gqXyGX2Z6dGxtjXZ5c3JjboldkH5+amygampybVplaWd4ZGyoXnhyimlscnFpamhpZYlwVohlcHRvVXNznmOCbXB/ZY6QhmCZbmp1dGeOcXVfZniEgXeRgHJ4eHp2dmiRcnhx
W22QUXe1UnVsknptXHd7e2R6mYhzc49qcnaRcnVyc36DcXGXa29da3aKcl1yYHGLYHNwZ6ZrVHduim2EdmppcHWFdW5xdoh4b2aEZ5psbnqEZWFoYmxZcWpeaoRnYqxsimNYXVWeRm5rgWV+hIFmY5dxeH9/fYZ+
fn1+d3x/eH9dboKCZnNwY3OYcWt4eHFtVJxxX2tsjXNsgm5kbJdlbblaYnhteHN6eV12eHp0eXhyaHlJbnB5b3Rwd75pZGZkYWpodIZwqnWka3ZncGtpXGl5f2pznXN3eXB3bnBecJGBZW9rVGZobmZkeaCDYWBu
YHFyt316e3hze3mNj3FwbXZ2fn9/eL16fXZ/fn5/fn1pnHpzeXF8fHhyd3l7enh5YYRbnGyfanZ0cWdzi2h9blGIbq5we3d4d2lob3Z0cZxgkXNXb2GKcXByYopknWaMfGiBXpRlZ3h5aHeIhGlxinWghnxqbmR3
dWaEU29gimSraHWoeXVmeXt3i11xa3R8vWJeblZ4bnxtcmN1em55eHSOm3t6dm55eXJ1kHdxbHVphHKTd3Nud3NlqmBxaXNpRGaZn3JoYXR2enNzfWeUc1mUg3h6nGN4cmGMalVzcmxVgYOrYFmpWHB1clx+c1Jp
xGFcYEppWHRyWmdibGhrbVJbY1hIjVdnZmBnaVxYaLmZaWqjbmeHcGxYb2FoZYFnlYNmdoBynniAeX13cnBydGyFbmRkZ6NyaJpiZWxwWmpieHiAYmxLcHRccZBpnmmKbl5xZG18i3NroH1rZGpjalFdcHJ4b8Z5
boZmcWp2X3ZrV29jZqOcdW9GbXBnXFaVb3iaeHx+fXp9f3tyfXh6eYJVYGZlZGdvcFtmwWFfaVuDlGdTg2uIcW9aZGuQZnlejGeaeW1ze3Z0VnNwiGmEa6VwcGeNh2xxmmtgRG6Jc2WJX4CHcaF0d3draG5ZWXVq
ZWKyfHlnent7ZXaAbnd7dWF6u3Z7c3lmdVdveHaMemx+en+wbnZ2dnlzbnN0Yod2fm5vXJOdZG5qY2BmYGxjp3B1ZHttiX17eXlziqRyilh5nHB0b2x0fHOCZXx0b4iClGZ4a1BpgG5hS3FiY5CRgqZda1FnZVx1
jG1lb2ljco2gmWpednN8dXNqbZBqeoGOSmtxeW2YYHB2bHiiZHpef2Zxb31ja25pc2tcgotHl2p8anB1hHCLd3N2fIeLho14ZGprbKJlaXFwo11nb2RfXW5/gXaDd3aAf4B8h3RwfnujXGxpaHKTZ2hebYRkcVNu
d2+DcYF2mXd1aWyfd3hsempsboBskl5yc0peXmtcW59naHZpnmt2dXeXbWlZbm9tVFuGinGXaXJ1YoZmhoF6bJyWXm9fXGhxbHBhYmOIVmm1kXx1eX15fX11e3p8d3lxWG1xcp91b3VvYWRkaqJadZiMbmhxcXd7
dGptjoplb3xrZaByfXx2e3ptd4+AcHh5Z1mBbnV5lWt0VWJvqXB0c4ZVfXyQeYl9eHh7e3l6ZnV4b2V3cZ5/c3ZeZnFkhJRbhmmXe3J2eXt7dnZzknl5fHhirXh9e3Z0fXp9en54d314da54fXmQXXx0fH18o3N9
m4x2fHt4dnlvbmxZaIN4VVVXvldlX31rb1RLU2WSVm9wYWiOgXhgcHBlUVafb1tuXqVghGpydoh4cGZzd21uhmB6ynxwfnp9fG57e3eCfHu4lGR6a3Foe3h4dHh2cmdxYqlnWVtZTW9tnVh2aGRoXJRycnR3d3h9
lHt3eXp8cGmEfWtsk29weGpvb11qb25wfqF6cXx1eXx6bXx5e317fm2Aenhre3F8c2yidnd8dndViE9taWSWbnCQhnxpcIxxeJBteX52mX16WX19fXF9fXGKdXhpY4R3eo1xYHF0dno5eotibVplcmtWsHpsfGdf
b35we5F2iH13inN1coV2enh/fHSMdn2Gd5N2dXh+cn94cm15d4Jsc3N6nG12fI+NiYuEg4GBcnt0iYN/h3p5d3KLiHRrXGN5dGR0j4JxkmaPdXVwdH1udnhhcH2OmWZ6gnVziJGSbHV2dW9scYBzZIRrfqtwZIB/
c2hte2ptcGt7gm1qandtcnaEgo5rfIhre2FwcGZ+wXR2bG9vYmeLbFyEaV5hsUhza2ZrgoSKf4JYqGJpil5idmxkf2B2j3+Lc2t9mZmIXG90XG1uY21qYndmcoZvdltvdIl+ZF6VZF5bX2WQcGN7amRUXUxYYGeg
YXFyZm10p2t4X6FqdIKIaX5oc4WKk5h6dnh7hXhxen2NaHp5aVu2eHVec152jmldZn1mcotdWXJxa2NwfG2vb2B1co+Kc4h1dWdua32DcG1rd3eamm1ieHl5gneDb2x0h316c2tkZXVyaYWEgYp4fHB5c29vhm1+
iGZrhXyAYIh0a6J3hHl3kHx2e3t8e3p8WlhlUYpxg3JyZWxtcnhwemVlcFxpY3Zxcmtkfp1RT6pVZWiNbmxknHRkboN+c1qPUGuVkWpvd39zYmnSaHBqYlo7cG1ycMNzal1+ell5hGWNeXSNenZvfHp4a2J7cHaN
hneAe3+Gf3h9gHmNg3mEe1dqg3VjbXKKpKlnZ25ra22beG1tgnJseHdxbGxwenpwempeaV9dp3BkXkpXRUi1R2hlYmRZq35xaYh3bFNjZV54eaF8fHVxenaFenp5eXl7aHdrdWRocnB4Y3uiZ3WMX4JsYl5ahmxs
YVmLVmBQfoKEpHNmcXRVd3RuiJZuqnxXdG1rY06rV21vQ1JpmWV4iGeoboZxc3BzdHZ+jXVZYUeEZ3ymY4h4enpyZHV1eGpfd3liuXCSg4V6Z3pudXhydl+nbV2KbF2PZ1+qS25eW0xqd5h0c3aYe3pzd3h8dXV7
apdseHeXXXlxbnJ7do5vUmVkjZdxdWaEdF17Y3Z6bnZ2Y5p6eHx5eHt6eHt7fHp4qKlvd3V1gHx6dnV8d3Ryd4h6dnePbXp8e3d5fad2eHxxemp3pHyMfHxmeoJ7dXl4iXlyeYV0knxycXJ9mHRtbGtqcG5uZ2Fs
bFR1WIlwoomLaYeld6ZJfnhqdHZwdHpzm2RtW2FwlHBnWF9YaGdohVtos5Rye3WDe3N7cXp4dJGUV29zeoyUd3V/dm1hVWVvLJpwcJ56ZXdYdXZlb35jaE5kcW1mZqlvdl5NnJZcXXJgcXlSdmx7dnVnsWBhU5tb
Y4xnbm1pbW53eXSNfJZ/dmmGmXRmpl96bl5WbIWCYWx3lVxbUa9dYFdMRl9dUKRPc3Z+c2+McnyAf3h1mnB5jW+NdmWaZm90d3BjhWtodXBlnnVnd22MdIxsa3N6dnJKV4R0cGyBXY9tZmxgZ0Rap1duZGZdqFtm
cmRiamhhZ5xOaHNuN1lxd2t5046bX2Bmjnd7cpp6dnp5c4N3fHdqeHGEv3h6eHNygnZ5fXx5enpTjWh2erdsdXhLd3FybIN4fHG0e3R6cnN9Z3SVbG94dG1+d39kcnpyfHRzsHRzdnB1j2+JX3JteHd2cIZdc3Jv
iIl5cIhyjYN8ant/gYR8jF91gWhodbdzcVhxf3d3hpVkcmB7eHWfeXFKbWdsTmF2QluLWlxcbFxXVVVjZVu5XY9qfn+adHV4d3eBe36TdYWTYXRubndwgXlvfn14i3uaZ3Bxanlzbn1zkHt7cJaEnFSFeHJvm29x
fWOEenp4dXx8anpwkJNccYNfoVprZV1ZjoZqeW5/ZnJtWXZsc6CFUmd5e3Ssd258fG14emx3eXt1eX55bni7eHxlfHt7b257kW10e3l2f32PiHR5eW52fHhkk0Jol1+BhHNlfGtreoajgXZ1c3JUenmJdId8dW13
Y3V5ent0r3xxbH18fH14eW2GeHiMioqIiWl4c21thH1rzHx+e3hrfGB4en51fG5nhXt9c3hmXH5+e3Z7jHl2emN6a7Rtb2m+eXB3dXh3cIiSa31/gHRocn99fIt3ZHRwY39qclldeG51qHZxdG9/cmicdVtaYLZj
Vj5JUV9PVFhfa2+LZmlgoKRxY3J3dHdzfH51WX1nftJ9d319fH57foNoeYKKaoZzd3WDcnNxfpJglHZrcH10dXx8gWV8c3Kbelp0ZYlYnHh4XFFwhWaEYJZ8fXx9dnR+emFwiXRqbnhVtGpsaG9bc3BinW11Zm9p
rpRsenl1bXt0c2Z1e2xtdZOQV1NZU01tbFldUGBNV6d3gW9vcHepd3dsdnZ3bl55lpdmdmpvaHl0col3dG9jcXS+bXp7d3Z8enJtdH12Z3iPaXprY2eLe3dwdW6UbpBch2x2g4B3fHNxhHl6cYiMdXtldHaNnG95
eG9wcKNnhHtmanaeYJVueXNvbnGZYJRZeXl7enWlX3l7cV9yjHB2d3WEc2dhappycFqHcGhabmxpj3Ryd3FsdpFuZHNyeHl3YHJscaZnXW+abWpuk2pvXFhLZIlPXqNubG9MamR4V4F4bXx3aXh9fHNntWplY3Vw
fXR/f4B3qX19fX9/fHptf3BpzHV1dHp7e3lzem94e3hwV7Obdnx6en15e3B7fXt2jVlwW21lU1dirXJtbmtvcmy1Z3hzdW98dnZxeHt2aHVhcn9ZZmdycXNycGNqkWiCaXNyn4Z1c5l2b3WCdnFnbq1Ta3hYY0tw
aGRaXHGSZWOJZ319eXmofHlme3p3fXp8cIp/fH19c31/e3t5oHp3d3qWb2NqbWVzcmmBb3N6hoB7dnl6fG58sHp3d3lue3R4a054cGqwZ191WmxzaHOIcHBwenNyV2lsdsh6enpffJahUGhzcWZodG16SGSHpH1r
sGF6eYB0c3t7dnh4eHZ2dl6BbHF8dm14cop4mW1kdnp2qHZ7bH5/eXZsYX5vc6B3bnt6d411c395kXN2e3p9e21sd7x2eIJ6eGt7bXlnlG9QVWx1b2VbZ1qdZGNvr2BAdIqAcGidcWl0Y2trdmpjZnhrcnV2ZJF6
eG5lh2qaZXWFdXJ1coB/lHdqcXCJj4ZkhH91b36CknZ6iX1ydmx+iWiDfp5lbGZzdWxvcIdylH5CwpN6cnp8fHtrbXd6a2h0d3CDd4d1dWx5bm53d6ZzdmRrdbBgdHBwd25sa21rcZdwa6d7cXZ3c3lim111bWd0
VXJsqnhlbnF0ZmeDaEhoYmV1eLFtdmJxfF14nGpeb1yedYxydW1teXhzdnWTbnhwU2lzdXFdeHVydXBqYHCzanJ4eYFgd3F8eXOEdq93dni+WWBqamVjcZ5qdHVsbWBkMi43TC5GQk5IMUA+lkg6tKKRaF1Wa2Vl
VFtXlF9gVkqac5xsYHN7c3FoeHZzgHRqs2OPa1x0cnp3eHZoc210bl+GaMBtcGyVcWljbmFnd1eRcHJQX2xjcZ5yaF5xeGV+V5Wbam1fg29vYmSZbl1eb6xKbGN/mXxxekp5cWxxaXajT3NkbWd6bHCjanZkZXyA
gm1qenJhXmyKi3BzdmlzXGtrgnpkcYV2dHF1cHydcm1jbW6+YnBicWxjampiY29pr3NtZF5tgXJsRE1ga2CCj5SCdmt7box0d3KBc3aCiHaEcG1yb2ppdXJfrU93cnd4k3p8gZ1ucHR5cYV/dox4lWRkdmpkX1lw
hF6LanF/qYJojXZidXJkeKhxdVF7Z2W0bIaydnt4do17X3t5eHp6dn1qlGx6cm6Ud3mMc3Fya3BxdmaUdnWZcXtfcqVuYHR4iHpuZG9gfGhmhXFoX1BhaXJ/X4RqXGutdm1qe3WUcHZ7e3yUdnxafHuUenx6dnd7
kH9qdmVlanZ0b2xgbqVnhGpaVHFcjHxxcY9rgmBcjZSvUG9+h6J0enhucnJ3aGx1i3B3ZnRntXVzbWt3cn91dHB3enR2ZJx5fI18eHhneIZpcHmVYEVymHl2cZ11fWV1eH1/fH6JcYl+cH9+dH5wf6N1dmqXcmV6
eGl3e3pzVHJwr3l8eHuJfXh5enx8eW15bqd6g3J2eXt7eXVqeW5sZ2R9q3h5cWx4cWR4fHh3dneocoRpYW6Mb2xtWG95b2Vrf4R+dWhugneCdH5+dXZrhW9udXh8oZORe3N7c3F4e3qMq3GGbm1de3VmgWlubYtr
YXFmYKRZYHNuiGRqeIlceEp3aWZnXmhxfaNtnGhch2OAgICAgH+QgIB6gICAgH2AY2R7dnSIwnl3aHt4dJV2foldWZptZG9zbUhcanBkoXVrimt5i2yMeJVocG5ziYVxf15zYWpnjHRha5dsg1R1hYx5sHB7b3dv
cG9zb3hxenatVXBsRm5gdHFXsWloUE5tjKhna3dvcXd0ZXhvgKt5g5l2amtqY5B4emxwcolpc1t4WW9zdWFLbamGdnJzV2KQZl+RkXNucY93bWmbcnmLbHR6oXB6dHdre1qWc3Nvb3KagWl+dnB5dHRpZXV4h2Nv
Tr1fdHFfXHJydmtgg11qZG6gZG13ZnV3cWN9bYRniG9delRzY4eIdHOZbZZueZFqb3xmZ6FbbW9lW1J8YV2JpHKPdnNzap1ydGtvcW6Sd2iDXlZrVWt1cm9ilF5os3OGgHZzf4B+o399f39/f39+f3d3fn17dbV9
fXt8fHZ9c32Ln3ByenJ/dXWEbXVyfYJwiXxvk3Z1epx+bm96d3yAd5ZuYV5wTXJea4xfWJFYYl+feWtojXSBpHeAb2p+d2t4YniMhIVpiXZybGxfaYVva5p4fYWZcW94fXV4f3eJepBxlniUkXBbhX5/d3KQdnJ2
RWmDbm9qjHRrWmttc7JmaVx4dXy2boJ6dFlmaZ1qWWludXxwhHB3dXWkiHNwcW5upGJ3inRyZ3l7YnpwlVSDdYB2hHF+hXd3im17f3d+hJF7c319dXXCfHF8dXiWeHl0d49talZkVWxzeExxn5t6VrdnbmZpaY1y
clhofWeARnCRco9Pam9pjYWba3Vibm2HrnJvaGJulnFzY1SxdG5sa19qbo9hcFmHcJKFaXKBZmd5gHx8fHujfXl6e3d7eYF3WGFbYkBIhmhmp1pQaVJrfqB/jmmJcFF2a2VwZ392cX58cmZWXGKea2yFbIWCW1tt
ilxzea50W3xzcopkX16EcYpwa29rkWNpdFpiZqCpdlx8gGZvSnFfjnCraYFhdV5kaIFfboZ1dZ+BaXOoYVt5YHmHiG1sfHFycVh3aXiFi3F8SJpue3dseWp2mmd1kW5vcGpxaEBdVmxxtGRqZGGbakhOdXeNZnp4
c2imabNoRGJ7fHp4cXh8dXdoepx3qHBzrGpnZF5xYXBvbV9XcZRrclNNcHB1d2d3dGZzXWzNaWtWdG+Id4p4c4xwbXR0dXdyc1d0hHSAj3V1a3NtcY95dltzW3aEkWhzb45ncm+Dj2h4dIp5X31rdHmYfXt5bnl6
aXp7dIt5o4h4YHt6e3d2e5N9oHlwcnF5eXBnlHRzcHikXn9vZ3WEd4Jujm90boBgZZZwemZ1Unl7c2OZcaNrY1tyZoKYhm6Xdl5na2x2Z4lyf3GqcWx8dXh7lnB3hHeEbWxtVmlnmXdwZ3FbcHiSqcR0iINfcld4
lV5Ub5h4ZGxPf2bSVl5xaWZDQk9oZVtmhXOKcoCKkXZ3jIFydHSRdHaGfnOEeY55lYJ/dHhtj3GYi4prcmptcXR4Z4xoZ4hxVGl0aG50b3eRZX2IbYCmbYp3tW53a3lxb1t2bHlwdqdgepO3YnVvgHpibLRka3Fw
gntzqmpxdnRzcGJsdGpwdHd5d3l3i26EfHB3dZN0eHdNZG1joGlUZ25oko6JaGxkgJR0X2hsa3d1Y21tcmlmwWxxyXZ7fXN9e2Z7eXt1e3VqdoN2fHeDeH9ye5p1bI1/YGZ5fHJtdnt6e3B6d3NuraaOcHV1fDt6
enp7e3x0dHiYfnx2Vm6qe3ZoeXh0cHF2tmp6b3d+dX58eHZ+fXp8eW2AiYR1fGB8l3F1cnFxbHSFY2uBZFRwcGxoZ2qlbWhliHhtg2ZuZ3Bvn25/bHdkeG+FkZVvcm2dc2Zre3F3aHV0em2TeXx9q3V7eXp+en19
bqNzdWhvd3ZkcG9qZn9nbWeUd3R7cIZ4eWOcdHVlco+HcWRqtWhrdHaDcXBianBmkYF6c2ZkjXhxaXx0cHNQclRyb2tvcsBvd1l4dHRzcHdwcndyaLBwcXqIaWd4dG5wYWqHaHFmb3VwanJvnGJzam+NgkpmaF1y
bZZionx6lGBguH56dnZud3h2eXl6fGZ2hoN+fYSAh3Z4kIB8e39/fw==
`,
};
